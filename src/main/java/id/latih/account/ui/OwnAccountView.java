package id.latih.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import id.latih.account.OwnAccount;
import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.device.ui.DeviceNavigation;
import id.latih.factor.ui.FactorNavigation;
import id.latih.factor.ui.PasskeyNavigation;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** One's own name, language and password, and the ways to one's passkeys and devices. */
@Route("akun")
@PermitAll
class OwnAccountView extends Page implements AfterNavigationObserver {

    private final OwnAccountFields fields;
    private final transient CurrentUser currentUser;
    private final Div secondStep;

    OwnAccountView(OwnAccount account, CurrentUser currentUser) {
        this.currentUser = currentUser;
        fields = new OwnAccountFields(account);
        add(section("about", fields), section("password", new PasswordFields(account)),
                section("passkeys", new Div(new Paragraph(text("passkeysText")),
                        new PageLink(PasskeyNavigation.PATH, text("passkeysLink")))),
                section("secondStep", secondStep = new Div(new Paragraph(text("secondStepText")),
                        new PageLink(FactorNavigation.PATH, text("secondStepLink")))),
                section("devices", new Div(new Paragraph(text("devicesText")),
                        new PageLink(DeviceNavigation.PATH, text("devicesLink")))),
                section("data", new Div(new Paragraph(text("dataText")), new PageLink("data-saya", text("dataLink")))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        fields.load();
        secondStep.getParent().orElseThrow().setVisible(currentUser.get().role() != Role.RESIDENT);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(text(key)), content);
        section.addClassNames("section", "card");
        return section;
    }
}
