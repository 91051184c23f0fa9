package id.latih.factor.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import id.latih.core.PortalAddress;
import id.latih.core.RuleViolation;
import id.latih.factor.OwnPasskeys;
import id.latih.factor.Passkey;
import id.latih.factor.PasskeyRequest;
import id.latih.ui.Confirm;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** One's own passkeys: making, naming and removing them. */
@Route(PasskeyNavigation.PATH)
@PermitAll
class PasskeysView extends Page implements AfterNavigationObserver {

    private final transient OwnPasskeys passkeys;
    private final transient PortalAddress address;
    private final Div list = new Div();
    private final Div add = new Div();

    PasskeysView(OwnPasskeys passkeys, PortalAddress address) {
        this.passkeys = passkeys;
        this.address = address;
        list.addClassName("section");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", text("title"));
        add.addClassName("section");
        var section = new Section(new H2(text("add")), add);
        section.addClassNames("section", "card");
        add(new Paragraph(text("text")), list, section, new PageLink("akun", text("back")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var all = passkeys.list();
        list.removeAll();
        list.setVisible(!all.isEmpty());
        all.forEach(passkey -> list.add(new PasskeyCard(passkey, () -> rename(passkey), () -> askToRemove(passkey))));
        showAdd(all);
    }

    /** Without a name it gets one: the authenticator has made it already when the portal could refuse. */
    private void showAdd(List<Passkey> all) {
        var usual = text("name", all.size() + 1);
        var name = new PasskeyNameField(usual);
        add.removeAll();
        add.add(new Paragraph(text("addText")), name, new PasskeyMaker(address, passkeys::begin, (request, answer) -> {
            try {
                keep(request, name.isEmpty() ? usual : name.getValue(), answer);
            } catch (RuleViolation refused) {
                refused.field().ifPresent(beside -> name.refuse(refused));
                throw refused;
            }
        }));
    }

    private void keep(PasskeyRequest request, String name, String answer) {
        passkeys.add(request, name, answer);
        Toast.success(text("added"));
        refresh();
    }

    private void rename(Passkey passkey) {
        new PasskeyNameDialog(passkey.name(), name -> {
            passkeys.rename(passkey.id(), name);
            Toast.success(text("renamed"));
            refresh();
        }).open();
    }

    private void askToRemove(Passkey passkey) {
        Confirm.danger(text("remove"), text("removeText", passkey.name()), text("remove"), () -> {
            passkeys.remove(passkey.id());
            Toast.success(text("removed", passkey.name()));
            refresh();
        });
    }
}
