package id.latih.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import id.latih.core.RuleViolation;

/**
 * Asks for the coded reason and an optional note of a decision. Stays open, with what was typed, while the
 * action refuses it.
 */
public class ReasonDialog<R extends Enum<R>> extends Dialog {

    /** What is done with the reason; its {@link RuleViolation} is shown in the dialog. */
    @FunctionalInterface
    public interface Action<R> {
        void accept(R reason, String note);
    }

    private static final int NOTE_LENGTH = 1000;

    private final Select<R> reason = new Select<>();
    private final TextArea note = new TextArea(getTranslation("ReasonDialog.note"));

    @SafeVarargs
    public ReasonDialog(String title, String explanation, String confirm, Action<R> action, R... reasons) {
        setHeaderTitle(title);
        setWidth("min(32rem, 96vw)");
        reason.setLabel(getTranslation("ReasonDialog.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(I18N::text);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        note.setMaxLength(NOTE_LENGTH);
        note.setWidthFull();
        note.setHelperText(getTranslation("ReasonDialog.noteHelp"));
        var body = new VerticalLayout(new Paragraph(explanation), reason, note);
        body.setPadding(false);
        add(body);
        var cancel = new Button(getTranslation("Button.cancel"), click -> close());
        var ok = new Button(confirm, click -> submit(action));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, ok);
    }

    private void submit(Action<R> action) {
        if (reason.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("ReasonDialog.choose"));
            return;
        }
        try {
            action.accept(reason.getValue(), note.getValue().strip());
            close();
        } catch (RuleViolation violation) {
            note.setInvalid(true);
            note.setErrorMessage(I18N.text(violation));
        }
    }
}
