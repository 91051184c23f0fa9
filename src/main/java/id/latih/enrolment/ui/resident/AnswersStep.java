package id.latih.enrolment.ui.resident;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

import id.latih.core.Dates;
import id.latih.core.RuleViolation;
import id.latih.enrolment.Draft;
import id.latih.ui.I18N;

/** The batch's questions. What is typed is kept a moment later, without a button. */
class AnswersStep extends Div {

    private static final int LENGTH = 2000;
    private static final int PAUSE_MILLIS = 700;

    private final List<TextArea> fields = new ArrayList<>();
    private final Paragraph kept = new Paragraph();
    private final transient Clock clock;
    private final SerializableConsumer<List<String>> save;

    AnswersStep(Draft draft, SerializableConsumer<List<String>> save, Clock clock) {
        this.save = save;
        this.clock = clock;
        addClassName("stack");
        for (int i = 0; i < draft.batch().questions().size(); i++) {
            add(field(draft.batch().questions().get(i), draft.answers().get(i)));
        }
        if (fields.isEmpty()) {
            add(new Paragraph(getTranslation("AnswersStep.none")));
        }
        kept.addClassName("muted");
        kept.getElement().setAttribute("role", "status");
        add(kept);
    }

    private TextArea field(String question, String answer) {
        var field = new TextArea(question);
        field.setValue(answer);
        field.setMaxLength(LENGTH);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setMinRows(3);
        field.setWidthFull();
        field.setMaxWidth("60rem");
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> keep(field));
        fields.add(field);
        return field;
    }

    private void keep(TextArea field) {
        try {
            save.accept(answers());
            field.setInvalid(false);
            kept.setText(getTranslation("AnswersStep.kept", Dates.dateTime(clock.instant(), I18N.language())));
        } catch (RuleViolation violation) {
            field.setErrorMessage(I18N.text(violation));
            field.setInvalid(true);
        }
    }

    List<String> answers() {
        return fields.stream().map(TextArea::getValue).toList();
    }

    /** Marks the questions without an answer. @return whether there are none */
    boolean complete() {
        var empty = fields.stream().filter(field -> field.getValue().isBlank()).toList();
        empty.forEach(field -> {
            field.setErrorMessage(getTranslation("AnswersStep.missing"));
            field.setInvalid(true);
        });
        empty.stream().findFirst().ifPresent(TextArea::focus);
        return empty.isEmpty();
    }
}
