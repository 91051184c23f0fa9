package id.latih.account.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.core.RuleViolation;
import id.latih.ui.I18N;

/** An address to send a link to. What follows never says whether the address has an account. */
class SendLinkFields extends Div {

    SendLinkFields(String button, Consumer<String> send) {
        addClassName("section");
        var email = FormParts.email();
        email.setRequiredIndicatorVisible(true);
        add(email, FormParts.primary(button, () -> {
            try {
                send.accept(email.getValue());
                var sent = new Paragraph(getTranslation("SendLinkFields.sent", email.getValue()));
                sent.getElement().setAttribute("role", "status");
                removeAll();
                add(sent, new Paragraph(getTranslation("SendLinkFields.help")));
            } catch (RuleViolation invalid) {
                email.setInvalid(true);
                email.setErrorMessage(I18N.text(invalid));
            }
        }));
    }
}
