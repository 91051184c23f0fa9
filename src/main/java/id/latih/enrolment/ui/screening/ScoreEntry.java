package id.latih.enrolment.ui.screening;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ScoreService;
import id.latih.enrolment.ScoreText;

/** One applicant's scores while they are typed: what is saved, and who wants to know when that changes. */
class ScoreEntry implements Serializable {

    enum Kind { TEST, INTERVIEW }

    private final transient ScoreService scores;
    private final ScreeningApplicants applicants;
    private final List<SerializableConsumer<ApplicantRow>> listeners = new ArrayList<>();
    private transient ApplicantRow row;

    ScoreEntry(ScoreService scores, ScreeningApplicants applicants, ApplicantRow row) {
        this.scores = scores;
        this.applicants = applicants;
        this.row = row;
    }

    ApplicantRow row() {
        return row;
    }

    @Nullable BigDecimal score(Kind kind) {
        return kind == Kind.TEST ? row.testScore() : row.interviewScore();
    }

    void onSaved(SerializableConsumer<ApplicantRow> listener) {
        listeners.add(listener);
    }

    /**
     * Saves what was typed in one field; the other score stays as it was saved.
     *
     * @throws RuleViolation where it is no score, or somebody else changed the application
     */
    void save(Kind kind, String typed) {
        var score = parse(typed);
        var old = score(kind);
        if (score == null ? old == null : old != null && score.compareTo(old) == 0) {
            return;
        }
        scores.enter(row.id(), row.version(), kind == Kind.TEST ? score : row.testScore(),
                kind == Kind.INTERVIEW ? score : row.interviewScore());
        row = applicants.again(row);
        listeners.forEach(listener -> listener.accept(row));
    }

    private static @Nullable BigDecimal parse(String typed) {
        return typed.isBlank() ? null : ScoreText.parse(typed)
                .orElseThrow(() -> new RuleViolation("ScoreService.notANumber", typed));
    }
}
