package id.latih.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.account.SignUp;
import id.latih.core.RuleViolation;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** Where the link of a sign-up leads: its password confirms the address. Opening the link alone does nothing. */
@Route(value = "konfirmasi", layout = PublicLayout.class)
@AnonymousAllowed
class ConfirmEmailView extends Page implements HasUrlParameter<String> {

    private final transient SignUp signUp;
    private final Div content = new Div();

    ConfirmEmailView(SignUp signUp) {
        this.signUp = signUp;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        ReturnPath.of(event).ifPresent(ReturnPath::remember);
        if (signUp.isGood(token)) {
            showForm(token);
        } else {
            showOver(token);
        }
    }

    private void showOver(String token) {
        if (signUp.isConfirmed(token)) {
            show("done", new Paragraph(text("already")), new Anchor("masuk", text("signIn")));
        } else {
            show("over", new Paragraph(getTranslation("Links.over")), new SendLinkFields(text("again"),
                    email -> signUp.sendAgain(email, ReturnPath.remembered().orElse(null))));
        }
    }

    private void showForm(String token) {
        var password = FormParts.password();
        password.setRequiredIndicatorVisible(true);
        show("title", new Paragraph(text("text")), password, FormParts.primary(text("confirm"), () -> confirm(token, password)),
                new Anchor("lupa-sandi", text("forgotten")));
    }

    private void confirm(String token, PasswordField password) {
        if (password.isEmpty()) {
            // Enter presses the button from anywhere on the page: nothing typed is no try
            password.setInvalid(true);
            password.setErrorMessage(FormParts.required());
            return;
        }
        try {
            signUp.confirm(token, password.getValue()).ifPresentOrElse(
                    secret -> show("done", new Paragraph(text("doneText")), new LinkForm(secret)),
                    () -> show("title", new Paragraph(text("already")), new Anchor("masuk", text("signIn"))));
            focusHeading();
        } catch (RuleViolation refused) {
            if (!signUp.isGood(token)) {
                showOver(token);
                focusHeading();
                return;
            }
            password.setInvalid(true);
            password.setErrorMessage(I18N.text(refused));
        }
    }

    private void show(String heading, Component... parts) {
        setHeading(text(heading));
        content.removeAll();
        content.add(parts);
    }
}
