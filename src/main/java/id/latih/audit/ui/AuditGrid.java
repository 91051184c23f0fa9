package id.latih.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.audit.AuditFilter;
import id.latih.audit.AuditLine;
import id.latih.audit.AuditTrail;
import id.latih.core.Dates;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** Lines of the audit, fetched page by page. */
class AuditGrid extends ResponsiveGrid<AuditLine> {

    private final transient AuditTrail trail;

    AuditGrid(AuditTrail trail) {
        super(AuditGrid::card);
        this.trail = trail;
        addColumn(new ComponentRenderer<>(AuditGrid::action)).setHeader(getTranslation("AuditGrid.action")).setFlexGrow(1);
        addColumn(AuditLine::subjectLabel).setHeader(getTranslation("AuditGrid.subject")).setFlexGrow(2);
        addColumn(AuditLine::actorName).setHeader(getTranslation("AuditGrid.actor")).setFlexGrow(1);
        addColumn(AuditGrid::time).setHeader(getTranslation("AuditGrid.at")).setWidth("14rem").setFlexGrow(0);
    }

    void show(AuditFilter filter) {
        setItemsPageable(page -> trail.list(filter, page));
    }

    private static Component card(AuditLine line) {
        var facts = new Span(line.actorName() + " · " + time(line));
        facts.addClassName("muted");
        var card = new Div(action(line), new Span(line.subjectLabel()), facts);
        card.addClassName("card");
        return card;
    }

    private static Anchor action(AuditLine line) {
        var link = new Anchor(AuditView.ROUTE + "/" + line.id(), AuditWords.action(line.action()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String time(AuditLine line) {
        return Dates.dateTime(line.at(), I18N.language());
    }
}
