package id.latih.institute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.institute.InstituteRow;
import id.latih.institute.InstituteState;
import id.latih.institute.InstituteVerification;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.I18N;
import id.latih.ui.Listing;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.ResponsiveGrid;

/** The institutes that post training or want to, those that wait for an approver first. */
@Route(InstituteNavigation.REVIEWS)
@Menu(title = "InstitutesView.menu", order = 22, icon = "vaadin:institution")
@RolesAllowed(Role.Names.APPROVER)
class InstitutesView extends Page implements AfterNavigationObserver {

    private final transient InstituteVerification verification;
    private final FilterBar filters = new FilterBar();
    private final Listing<InstituteRow> list;

    InstitutesView(InstituteVerification verification) {
        this.verification = verification;
        filters.text("cari", text("search")).choice("keadaan", text("state"), InstituteState.class);
        var grid = new ResponsiveGrid<InstituteRow>(this::card);
        grid.addComponentColumn(this::name).setHeader(text("column.name")).setFlexGrow(3);
        grid.addColumn(row -> text(row.owner())).setHeader(text("column.owner")).setFlexGrow(2);
        grid.addColumn(InstituteRow::city).setHeader(text("column.city")).setFlexGrow(2);
        grid.addColumn(this::applied).setHeader(text("column.applied")).setFlexGrow(2);
        grid.addComponentColumn(row -> new InstituteStateBadge(row.state())).setHeader(text("column.state"));
        list = new Listing<>(grid);
        add(filters, list);
    }

    private PageLink name(InstituteRow row) {
        return new PageLink(InstituteNavigation.review(row.id()), row.name());
    }

    private String applied(InstituteRow row) {
        return Dates.shortDate(row.appliedAt().atZone(Dates.WIB).toLocalDate(), I18N.language());
    }

    private Component card(InstituteRow row) {
        var card = new Div(name(row), new Span(text(row.owner()) + " · " + row.city()),
                new Span(text("applied", applied(row))), new Div(new InstituteStateBadge(row.state())));
        card.addClassName("card");
        return card;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        var text = filters.value("cari");
        var state = filters.value("keadaan").isEmpty() ? null : InstituteState.valueOf(filters.value("keadaan"));
        list.show(verification.count(text, state), page -> verification.list(text, state, page),
                () -> new EmptyState(text(filters.narrows() ? "noneFound" : "none"),
                        text(filters.narrows() ? "noneFoundHelp" : "noneHelp")));
    }
}
