package id.latih.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

import id.latih.core.RuleViolation;
import id.latih.privacy.OwnRequests;
import id.latih.ui.I18N;

/** What was done, in the officer's words, which the person reads. */
class AnswerDialog extends Dialog {

    AnswerDialog(String title, String explanation, SerializableConsumer<String> action) {
        setHeaderTitle(title);
        setWidth("min(34rem, 96vw)");
        var answer = new TextArea(getTranslation("AnswerDialog.answer"));
        answer.setMaxLength(OwnRequests.LENGTH);
        answer.setRequiredIndicatorVisible(true);
        answer.setManualValidation(true);
        answer.setMinRows(3);
        answer.setWidthFull();
        add(new Paragraph(explanation), answer);
        var send = new Button(getTranslation("AnswerDialog.send"), click -> {
            try {
                action.accept(answer.getValue());
                close();
            } catch (RuleViolation violation) {
                answer.setErrorMessage(I18N.text(violation));
                answer.setInvalid(true);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), send);
    }
}
