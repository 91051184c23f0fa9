package id.latih.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.core.Dates;
import id.latih.health.FindingRow;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** What was found, from when to when. */
class FindingGrid extends ResponsiveGrid<FindingRow> {

    FindingGrid() {
        super(FindingGrid::card);
        addColumn(row -> CheckTexts.title(row.check())).setHeader(getTranslation("FindingGrid.check")).setFlexGrow(2);
        addColumn(new ComponentRenderer<>(IllCard::label)).setHeader(getTranslation("FindingGrid.where")).setFlexGrow(2);
        addColumn(FindingGrid::opened).setHeader(getTranslation("FindingGrid.opened")).setWidth("14rem").setFlexGrow(0);
        addColumn(new ComponentRenderer<>(FindingGrid::closed)).setHeader(getTranslation("FindingGrid.closed"))
                .setWidth("14rem").setFlexGrow(0);
    }

    private static Component card(FindingRow row) {
        var facts = new Span(opened(row));
        facts.addClassName("muted");
        var card = new Div(new Span(CheckTexts.title(row.check())), IllCard.label(row), facts, closed(row));
        card.addClassName("card");
        return card;
    }

    private static String opened(FindingRow row) {
        return Dates.dateTime(row.openedAt(), I18N.language());
    }

    private static Component closed(FindingRow row) {
        return row.closedAt() == null ? new Badge(I18N.text("FindingGrid.open"), Badge.Tone.BAD)
                : new Span(I18N.text("FindingGrid.gone", Dates.dateTime(row.closedAt(), I18N.language())));
    }
}
