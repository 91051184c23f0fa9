package id.latih.training.ui;

import java.time.LocalDate;
import java.util.function.LongFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Dates;
import id.latih.training.BatchRow;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;
import id.latih.ui.ResponsiveGrid;

/** Batches as staff and approvers list them. */
class BatchGrid extends ResponsiveGrid<BatchRow> {

    private BatchGrid(LongFunction<String> address, boolean ofAll) {
        super(row -> card(row, address, ofAll));
        addComponentColumn(row -> title(row, address)).setHeader(text("batch")).setFlexGrow(3);
        if (ofAll) {
            addColumn(BatchRow::instituteName).setHeader(text("institute")).setFlexGrow(2);
        }
        addColumn(row -> range(row.opensOn(), row.closesOn())).setHeader(text("registration")).setFlexGrow(2);
        addColumn(row -> range(row.startsOn(), row.endsOn())).setHeader(text("training")).setFlexGrow(2);
        addColumn(BatchRow::seats).setHeader(text("seats")).setFlexGrow(0);
        addComponentColumn(BatchGrid::state).setHeader(text("state")).setFlexGrow(2);
    }

    static BatchGrid ofOwn(LongFunction<String> address) {
        return new BatchGrid(address, false);
    }

    static BatchGrid ofAll(LongFunction<String> address) {
        return new BatchGrid(address, true);
    }

    private static Component title(BatchRow row, LongFunction<String> address) {
        return new PageLink(address.apply(row.id()), row.title() + " · " + row.name());
    }

    private static Div state(BatchRow row) {
        var state = new Div(new BatchStateBadge(row.state()));
        if (row.started()) {
            state.add(new Badge(text("started"), Badge.Tone.GOOD));
        }
        if (row.changePending()) {
            state.add(new Badge(text("changePending"), Badge.Tone.WAITING));
        }
        state.addClassName("buttons");
        return state;
    }

    private static Component card(BatchRow row, LongFunction<String> address, boolean ofAll) {
        var card = new Div(title(row, address));
        if (ofAll) {
            card.add(new Span(row.instituteName()));
        }
        card.add(new Span(I18N.text("BatchGrid.cardRegistration", range(row.opensOn(), row.closesOn()))),
                new Span(I18N.text("BatchGrid.cardTraining", range(row.startsOn(), row.endsOn()))),
                new Span(I18N.text("BatchGrid.cardSeats", row.seats())),
                state(row));
        card.addClassName("card");
        return card;
    }

    private static String range(LocalDate from, LocalDate to) {
        return Dates.range(from, to, I18N.language());
    }

    private static String text(String key) {
        return I18N.text("BatchGrid." + key);
    }
}
