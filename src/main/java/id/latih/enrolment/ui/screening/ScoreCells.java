package id.latih.enrolment.ui.screening;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.ScoreService;
import id.latih.enrolment.ui.Shown;
import id.latih.ui.I18N;

/** The scores in the list: fields for those who passed the document check, numbers for the others. */
class ScoreCells implements Serializable {

    private final transient ScoreService scores;
    private final ScreeningApplicants applicants;
    private final SerializableConsumer<ApplicantRow> saved;
    /** What is being typed of each, so that one row's cells know of each other. */
    private final Map<Long, ScoreEntry> entries = new HashMap<>();

    /** @param saved is given whose score was saved, as they are now */
    ScoreCells(ScoreService scores, ScreeningApplicants applicants, SerializableConsumer<ApplicantRow> saved) {
        this.scores = scores;
        this.applicants = applicants;
        this.saved = saved;
    }

    Component test(ApplicantRow row) {
        return takesScores(row)
                ? new ScoreField(entry(row), ScoreEntry.Kind.TEST) : new Span(Shown.score(row.testScore()));
    }

    Component interview(ApplicantRow row) {
        return takesScores(row)
                ? new ScoreField(entry(row), ScoreEntry.Kind.INTERVIEW) : new Span(Shown.score(row.interviewScore()));
    }

    Component total(ApplicantRow row) {
        var total = new Span(Shown.score(row.totalScore()));
        if (takesScores(row)) {
            entry(row).onSaved(saved -> total.setText(Shown.score(saved.totalScore())));
        }
        return total;
    }

    /** The scores in a phone's card; nothing before the document check is passed. */
    Component line(ApplicantRow row) {
        if (takesScores(row)) {
            var test = new ScoreField(entry(row), ScoreEntry.Kind.TEST);
            var interview = new ScoreField(entry(row), ScoreEntry.Kind.INTERVIEW);
            test.setLabel(I18N.text("ScoreCells.test"));
            interview.setLabel(I18N.text("ScoreCells.interview"));
            var total = new Span(new Span(I18N.text("ScoreCells.total")), total(row));
            total.addClassName("score-total");
            var line = new Div(test, interview, total);
            line.addClassName("score-line");
            return line;
        }
        return row.totalScore() == null ? new Span()
                : new Span(I18N.text("ScoreCells.totalOf", Shown.score(row.totalScore())));
    }

    /** Nobody judges whose data are only kept. */
    private static boolean takesScores(ApplicantRow row) {
        return row.state() == ApplicationState.DOCUMENTS_PASSED && !row.restricted();
    }

    private ScoreEntry entry(ApplicantRow row) {
        var known = entries.get(row.id());
        if (known == null || known.row().version() < row.version()) {
            known = new ScoreEntry(scores, applicants, row);
            known.onSaved(saved);
            entries.put(row.id(), known);
        }
        return known;
    }
}
