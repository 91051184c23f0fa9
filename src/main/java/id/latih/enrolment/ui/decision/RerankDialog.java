package id.latih.enrolment.ui.decision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

import id.latih.core.RuleViolation;
import id.latih.enrolment.RevertReason;
import id.latih.ui.I18N;

/** Asks for the new place on the waiting list and why. Stays open, with what was typed, while it is refused. */
class RerankDialog extends Dialog {

    /** What is done with the new place. */
    @FunctionalInterface
    interface Action {
        void accept(int rank, RevertReason reason, String note);
    }

    private static final int NOTE_LENGTH = 1000;

    private final IntegerField rank = new IntegerField(getTranslation("RerankDialog.rank"));
    private final Select<RevertReason> reason = new Select<>();
    private final TextArea note = new TextArea(getTranslation("ReasonDialog.note"));

    RerankDialog(String name, int current, Action action) {
        setHeaderTitle(getTranslation("RerankDialog.title", name));
        setWidth("min(32rem, 96vw)");
        rank.setValue(current);
        rank.setMin(1);
        rank.setStepButtonsVisible(true);
        rank.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("ReasonDialog.reason"));
        reason.setItems(RevertReason.values());
        reason.setItemLabelGenerator(I18N::text);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        note.setMaxLength(NOTE_LENGTH);
        note.setWidthFull();
        note.setHelperText(getTranslation("ReasonDialog.noteHelp"));
        var body = new VerticalLayout(new Paragraph(getTranslation("RerankDialog.help")), rank, reason, note);
        body.setPadding(false);
        add(body);
        var ok = new Button(getTranslation("RerankDialog.confirm"), click -> submit(action));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), ok);
    }

    private void submit(Action action) {
        rank.setInvalid(rank.isEmpty());
        rank.setErrorMessage(getTranslation("RerankDialog.rankMissing"));
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage(getTranslation("ReasonDialog.choose"));
        if (rank.isEmpty() || reason.isEmpty()) {
            return;
        }
        try {
            action.accept(rank.getValue(), reason.getValue(), note.getValue().strip());
            close();
        } catch (RuleViolation refused) {
            rank.setErrorMessage(I18N.text(refused));
            rank.setInvalid(true);
        }
    }
}
