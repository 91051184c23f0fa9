package id.latih.training.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.training.BatchDetails;
import id.latih.training.ChangeDetails;
import id.latih.training.ChangeState;
import id.latih.ui.I18N;

/** The boxes over a batch that say where it stands and why. */
final class BatchNotices {

    private BatchNotices() {
    }

    /** Why it was sent back or cancelled; nothing where it was not. */
    static Optional<Component> reason(BatchDetails batch) {
        if (batch.returned() != null) {
            return Optional.of(box("warning-box", I18N.text("BatchNotices.returned", I18N.text(batch.returned())),
                    batch.reasonNote()));
        }
        if (batch.cancelled() != null) {
            return Optional.of(box("error-box", I18N.text("BatchNotices.cancelled", I18N.text(batch.cancelled())),
                    batch.reasonNote()));
        }
        return Optional.empty();
    }

    /** What became of the last request to change it, where it was refused. */
    static Optional<Component> lastChange(List<ChangeDetails> changes) {
        return changes.stream().findFirst().filter(change -> change.state() == ChangeState.REFUSED)
                .map(change -> box("warning-box", I18N.text("BatchNotices.changeRefused",
                        Dates.dateTime(change.decidedAt(), I18N.language())), change.decisionNote()));
    }

    static Component box(String style, String text, @Nullable String note) {
        var box = new Div(new Span(text));
        if (note != null) {
            var typed = new Paragraph(note);
            typed.addClassName("as-typed");
            box.add(typed);
        }
        box.addClassName(style);
        return box;
    }
}
