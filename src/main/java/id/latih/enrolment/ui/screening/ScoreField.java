package id.latih.enrolment.ui.screening;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ui.Shown;
import id.latih.ui.I18N;

/**
 * A score in the list, saved on Enter or on leaving the field. What cannot be saved stays as typed, with the
 * sentence beside it. Enter and the arrows go to the same field of the row below or above.
 */
class ScoreField extends TextField {

    private static final int LENGTH = 6;
    private static final String MOVE = """
            this.addEventListener('keydown', e => {
              const by = {Enter: 1, ArrowDown: 1, ArrowUp: -1}[e.key];
              if (!by) return;
              const fields = [...document.querySelectorAll('vaadin-text-field.' + $0)]
                .filter(f => f.offsetParent !== null)
                .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
              const next = fields[fields.indexOf(this) + by];
              e.preventDefault();
              e.stopPropagation();
              if (next) { next.focus(); } else { this.blur(); }
            });""";

    private final String kindClass;

    ScoreField(ScoreEntry entry, ScoreEntry.Kind kind) {
        kindClass = kind == ScoreEntry.Kind.TEST ? "score-test" : "score-interview";
        addClassNames("score", kindClass);
        addThemeVariants(TextFieldVariant.LUMO_SMALL);
        setMaxLength(LENGTH);
        setAutoselect(true);
        getElement().setAttribute("inputmode", "decimal");
        setAriaLabel(I18N.text(kind == ScoreEntry.Kind.TEST ? "ScoreField.test" : "ScoreField.interview",
                entry.row().fullName()));
        setValue(Shown.input(entry.score(kind)));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(entry, kind, change.getValue());
            }
        });
    }

    private void save(ScoreEntry entry, ScoreEntry.Kind kind, String typed) {
        try {
            entry.save(kind, typed);
            setInvalid(false);
            setValue(Shown.input(entry.score(kind)));
        } catch (RuleViolation violation) {
            setErrorMessage(I18N.text(violation));
            setInvalid(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(MOVE, kindClass);
    }
}
