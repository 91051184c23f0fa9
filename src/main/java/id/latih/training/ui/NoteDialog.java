package id.latih.training.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import id.latih.core.RuleViolation;
import id.latih.ui.I18N;

/** Asks for the note that a decision needs. Stays open, with what was typed, while the action refuses it. */
class NoteDialog extends Dialog {

    private static final int NOTE_LENGTH = 1000;

    private final TextArea note = Fields.area(getTranslation("NoteDialog.note"), NOTE_LENGTH);

    NoteDialog(String title, String explanation, String confirm, Consumer<String> action) {
        setHeaderTitle(title);
        setWidth("min(32rem, 96vw)");
        note.setRequiredIndicatorVisible(true);
        note.setWidthFull();
        var body = new Div(new Paragraph(explanation), note);
        body.addClassName("section");
        add(body);
        var ok = new Button(confirm, click -> submit(action));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), ok);
    }

    private void submit(Consumer<String> action) {
        try {
            action.accept(note.getValue());
            close();
        } catch (RuleViolation violation) {
            note.setInvalid(true);
            note.setErrorMessage(I18N.text(violation));
        }
    }
}
