package id.latih.training.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.core.Dates;
import id.latih.training.BatchInfo;
import id.latih.training.ChangeDetails;
import id.latih.ui.Facts;
import id.latih.ui.I18N;

/** What a request would change, old and new side by side. */
class ChangeFacts extends Composite<Div> {

    private final Facts facts = new Facts();

    ChangeFacts(BatchInfo now, ChangeDetails change) {
        numbers("seats", now.seats(), change.seats());
        numbers("reserves", now.reserves(), change.reserves());
        dates("opensOn", now.opensOn(), change.dates().opensOn());
        dates("closesOn", now.closesOn(), change.dates().closesOn());
        dates("announcedOn", now.announcedOn(), change.dates().announcedOn());
        dates("startsOn", now.startsOn(), change.dates().startsOn());
        dates("endsOn", now.endsOn(), change.dates().endsOn());
        var note = new Paragraph(change.note());
        note.addClassName("as-typed");
        getContent().add(new H2(text("title")), new Paragraph(text("by", change.requestedBy(),
                Dates.dateTime(change.requestedAt(), I18N.language()))), facts, note);
        getContent().addClassNames("info-box", "section");
    }

    private void numbers(String key, int from, int to) {
        if (from != to) {
            line(key, String.valueOf(from), String.valueOf(to));
        }
    }

    private void dates(String key, LocalDate from, LocalDate to) {
        if (!from.equals(to)) {
            line(key, Dates.date(from, I18N.language()), Dates.date(to, I18N.language()));
        }
    }

    private void line(String key, String from, String to) {
        facts.fact(text(key), text("fromTo", from, to));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("ChangeFacts." + key, arguments);
    }
}
