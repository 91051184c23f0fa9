package id.latih.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.core.Dates;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailFilter;
import id.latih.notification.MailRow;
import id.latih.notification.MailState;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** Mails of the outbox, fetched page by page. */
class MailGrid extends ResponsiveGrid<MailRow> {

    private final transient MailAdministration mails;

    MailGrid(MailAdministration mails) {
        super(MailGrid::card);
        this.mails = mails;
        addColumn(new ComponentRenderer<>(MailGrid::subject)).setHeader(getTranslation("MailGrid.subject")).setFlexGrow(2);
        addColumn(MailRow::recipient).setHeader(getTranslation("MailGrid.recipient")).setFlexGrow(1);
        addColumn(new ComponentRenderer<>(row -> badges(row.state(), row.maybeTwice()))).setHeader(getTranslation("MailGrid.state"))
                .setAutoWidth(true).setFlexGrow(0);
        addColumn(MailGrid::time).setHeader(getTranslation("MailGrid.at")).setWidth("14rem").setFlexGrow(0);
    }

    void show(MailFilter filter) {
        setItemsPageable(page -> mails.list(filter, page));
    }

    static Div badges(MailState state, boolean maybeTwice) {
        var badges = new Div(badge(state));
        badges.addClassName("badges");
        if (maybeTwice) {
            badges.add(new Badge(I18N.text("MailGrid.twice"), Badge.Tone.WARNING));
        }
        return badges;
    }

    private static Badge badge(MailState state) {
        return new Badge(state, switch (state) {
            case SENT -> Badge.Tone.GOOD;
            case QUEUED -> Badge.Tone.WAITING;
            case FAILED -> Badge.Tone.BAD;
        });
    }

    private static Component card(MailRow row) {
        var facts = new Span(row.recipient() + " · " + time(row));
        facts.addClassName("muted");
        var card = new Div(subject(row), facts, badges(row.state(), row.maybeTwice()));
        card.addClassName("card");
        return card;
    }

    private static Anchor subject(MailRow row) {
        var link = new Anchor(NotificationNavigation.mail(row.id()), row.subject());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String time(MailRow row) {
        return Dates.dateTime(row.createdAt(), I18N.language());
    }
}
