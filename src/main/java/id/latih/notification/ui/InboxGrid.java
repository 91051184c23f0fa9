package id.latih.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.core.Dates;
import id.latih.notification.Inbox;
import id.latih.notification.InboxRow;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** Messages, the unread ones bold and marked; fetched page by page. */
class InboxGrid extends ResponsiveGrid<InboxRow> {

    InboxGrid() {
        super(InboxGrid::card);
        addColumn(new ComponentRenderer<>(InboxGrid::subject)).setHeader(getTranslation("InboxGrid.subject"))
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(InboxGrid::mark)).setHeader(getTranslation("InboxGrid.state"))
                .setAutoWidth(true).setFlexGrow(0);
        addColumn(InboxGrid::time).setHeader(getTranslation("InboxGrid.at")).setWidth("14rem").setFlexGrow(0);
    }

    void show(Inbox inbox) {
        setItemsPageable(inbox::list);
    }

    private static Component card(InboxRow row) {
        var at = new Span(time(row));
        at.addClassName("muted");
        var card = new Div(subject(row), at, mark(row));
        card.addClassName("card");
        return card;
    }

    private static Anchor subject(InboxRow row) {
        var link = new Anchor(NotificationNavigation.message(row.id()), row.subject());
        link.getElement().setAttribute("router-link", true);
        if (!row.read()) {
            link.getStyle().setFontWeight("700");
        }
        return link;
    }

    private static Component mark(InboxRow row) {
        return row.read() ? new Span(I18N.text("InboxGrid.read"))
                : new Badge(I18N.text("InboxGrid.new"), Badge.Tone.WAITING);
    }

    private static String time(InboxRow row) {
        return Dates.dateTime(row.at(), I18N.language());
    }
}
