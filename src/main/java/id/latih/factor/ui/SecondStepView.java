package id.latih.factor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.factor.OwnSecondFactor;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** One's own app and recovery codes; for those who sign in by two steps. */
@Route(FactorNavigation.PATH)
@RolesAllowed({ Role.Names.INSTITUTE_STAFF, Role.Names.APPROVER, Role.Names.ADMINISTRATOR })
class SecondStepView extends Page implements AfterNavigationObserver {

    private final transient OwnSecondFactor factor;
    private final Div app = new Div();
    private final Div codes = new Div();

    SecondStepView(OwnSecondFactor factor) {
        this.factor = factor;
        app.addClassName("section");
        codes.addClassName("section");
        add(new Paragraph(text("text")), section("recovery", codes), section("app", app),
                section("passkeys", new Div(new Paragraph(text("passkeysText")), new PageLink(PasskeyNavigation.PATH, text("passkeysLink")))),
                new PageLink("akun", text("back")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showApp();
        showCodes();
    }

    private void showApp() {
        app.removeAll();
        var set = factor.hasApp();
        var button = new Button(text(set ? "replace" : "setUp"), click -> setUp());
        app.add(new Paragraph(text(set ? "set" : "notSet")), row(button));
    }

    private void setUp() {
        var code = new TextField(text("code"));
        code.setAutocorrect(false);
        code.setRequiredIndicatorVisible(true);
        var save = new Button(text("save"), click -> confirm(code));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        app.removeAll();
        app.add(new AppSetup(factor.begin()), code, row(save));
    }

    private void confirm(TextField code) {
        try {
            factor.confirm(code.getValue());
            Toast.success(text("saved"));
            showApp();
        } catch (RuleViolation wrong) {
            code.setInvalid(true);
            code.setErrorMessage(I18N.text(wrong));
        }
    }

    private void showCodes() {
        var left = factor.recoveryCodesLeft();
        codes.removeAll();
        codes.add(new Paragraph(left == 0 ? text("noCodes") : text("codesLeft", left)),
                row(new Button(text("makeCodes"), click -> {
                    if (left == 0) {
                        makeCodes();
                    } else {
                        Confirm.ask(text("makeCodes"), text("makeCodesText"), text("makeCodes"), this::makeCodes);
                    }
                })));
    }

    private void makeCodes() {
        codes.removeAll();
        codes.add(new RecoveryCodeList(factor.makeRecoveryCodes()));
    }

    private static Div row(Button button) {
        var row = new Div(button);
        row.addClassName("buttons");
        return row;
    }

    private Section section(String key, Div content) {
        var section = new Section(new H2(text(key)), content);
        section.addClassNames("section", "card");
        return section;
    }
}
