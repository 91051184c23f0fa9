package id.latih.privacy.ui;

import java.time.Clock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.core.Dates;
import id.latih.privacy.RequestRow;
import id.latih.privacy.RequestState;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;
import id.latih.ui.ResponsiveGrid;

/** Requests with what is left of their time. */
class RequestGrid extends ResponsiveGrid<RequestRow> {

    RequestGrid(Clock clock) {
        super(row -> card(row, clock));
        addColumn(new ComponentRenderer<>(row -> clock(row, clock))).setHeader(getTranslation("RequestGrid.left"))
                .setWidth("13rem").setFlexGrow(0);
        addColumn(new ComponentRenderer<>(RequestGrid::link)).setHeader(getTranslation("RequestGrid.kind")).setFlexGrow(2);
        addColumn(RequestRow::name).setHeader(getTranslation("RequestGrid.name")).setFlexGrow(2);
        addColumn(row -> Dates.dateTime(row.askedAt(), I18N.language())).setHeader(getTranslation("RequestGrid.asked"))
                .setFlexGrow(1);
    }

    static Badge clock(RequestRow row, Clock clock) {
        return row.state() == RequestState.OPEN ? TimeLeft.badge(row.dueAt(), clock) : badge(row.state());
    }

    static Badge badge(RequestState state) {
        return new Badge(state, switch (state) {
            case OPEN -> Badge.Tone.WAITING;
            case DONE -> Badge.Tone.GOOD;
            case REFUSED -> Badge.Tone.BAD;
            case TAKEN_BACK -> Badge.Tone.NEUTRAL;
        });
    }

    private static PageLink link(RequestRow row) {
        return new PageLink(RequestsView.ROUTE + "/" + row.id(), I18N.text(row.kind()));
    }

    private static Div card(RequestRow row, Clock clock) {
        var facts = new Span(row.name() + " · " + Dates.dateTime(row.askedAt(), I18N.language()));
        facts.addClassName("muted");
        var card = new Div(link(row), facts, clock(row, clock));
        card.addClassName("card");
        return card;
    }
}
