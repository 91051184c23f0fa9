package id.latih.enrolment.ui;

import java.io.Serializable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

import id.latih.enrolment.BatchWork;
import id.latih.ui.Badge;
import id.latih.ui.Badge.Tone;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;

/** What a list of batches shows of each: its name with the link to the work, and the numbers of what waits. */
class BatchWorkCells implements Serializable {

    private final SerializableFunction<Long, String> address;
    private final boolean withInstitute;

    BatchWorkCells(SerializableFunction<Long, String> address, boolean withInstitute) {
        this.address = address;
        this.withInstitute = withInstitute;
    }

    Component name(BatchWork work) {
        var link = new PageLink(address.apply(work.batchId()), work.title());
        link.addClassName("applicant-name");
        var below = new Div(withInstitute ? work.batch() + " · " + work.institute() : work.batch());
        below.addClassName("muted");
        return new Div(link, below);
    }

    static String registration(BatchWork work) {
        return Shown.range(work.opensOn(), work.closesOn());
    }

    static String training(BatchWork work) {
        return Shown.range(work.startsOn(), work.endsOn());
    }

    static Component seats(BatchWork work) {
        var applicants = new Div(I18N.text("BatchWorkCells.applicants", work.applicants()));
        applicants.addClassName("muted");
        return new Div(new Div(I18N.text("BatchWorkCells.seats", work.seatsTaken(), work.seats())), applicants);
    }

    /** Each kind of waiting that is not nought. */
    Component waiting(BatchWork work) {
        var badges = new Div();
        badges.addClassName("badges");
        if (withInstitute) {
            add(badges, "toDecide", work.proposed(), Tone.WAITING);
            add(badges, "reserves", work.waiting(), Tone.NEUTRAL);
        } else {
            add(badges, "toCheck", work.submitted(), Tone.WAITING);
            add(badges, "corrections", work.corrections(), Tone.WARNING);
            add(badges, "passed", work.documentsPassed(), Tone.GOOD);
            add(badges, "proposed", work.proposed(), Tone.NEUTRAL);
        }
        if (badges.getElement().getChildCount() == 0) {
            var nothing = new Span(I18N.text("BatchWorkCells.nothing"));
            nothing.addClassName("muted");
            badges.add(nothing);
        }
        return badges;
    }

    Component card(BatchWork work) {
        var dates = new Span(I18N.text("BatchWorkCells.registration", registration(work)));
        dates.addClassName("muted");
        var seats = new Span(I18N.text("BatchWorkCells.seatsTaken", work.seatsTaken(), work.seats(), work.applicants()));
        seats.addClassName("muted");
        var card = new Div(name(work), waiting(work), dates, seats);
        card.addClassName("card");
        return card;
    }

    private static void add(Div badges, String key, long count, Tone tone) {
        if (count > 0) {
            badges.add(new Badge(I18N.text("BatchWorkCells." + key, count), tone));
        }
    }
}
