package id.latih.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

import id.latih.core.RuleViolation;
import id.latih.privacy.OwnRequests;
import id.latih.privacy.RequestKind;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Asks for what one cannot do oneself. Stays open, with what was typed, while it is refused. */
class RequestDialog extends Dialog {

    private final transient OwnRequests requests;
    private final transient Runnable asked;
    private final RadioButtonGroup<RequestKind> kind = new RadioButtonGroup<>(getTranslation("RequestDialog.kind"));
    private final Paragraph help = new Paragraph();
    private final TextArea words = new TextArea(getTranslation("RequestDialog.words"));

    RequestDialog(OwnRequests requests, Runnable asked) {
        this.requests = requests;
        this.asked = asked;
        setHeaderTitle(getTranslation("RequestDialog.title"));
        setWidth("min(34rem, 96vw)");
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(I18N::text);
        kind.addValueChangeListener(change -> {
            kind.setInvalid(false);
            help.setText(getTranslation("RequestDialog.help." + change.getValue()));
        });
        kind.setValue(RequestKind.ACCESS);
        words.setMaxLength(OwnRequests.LENGTH);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setMinRows(3);
        words.setWidthFull();
        help.addClassName("muted");
        var body = new VerticalLayout(kind, help, words);
        body.setPadding(false);
        add(body);
        var send = new Button(getTranslation("RequestDialog.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), send);
    }

    private void send() {
        try {
            requests.ask(kind.getValue(), words.getValue());
            Toast.success(getTranslation("RequestDialog.sent"));
            close();
            asked.run();
        } catch (RuleViolation violation) {
            if (violation.field().filter("kind"::equals).isPresent()) {
                kind.setErrorMessage(I18N.text(violation));
                kind.setInvalid(true);
            } else {
                words.setErrorMessage(I18N.text(violation));
                words.setInvalid(true);
            }
        }
    }
}
