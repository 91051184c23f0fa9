package id.latih.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.institute.VerifiedInstituteOnly;
import id.latih.training.ProgrammeFilter;
import id.latih.training.ProgrammeRow;
import id.latih.training.ProgrammeService;
import id.latih.training.VocationDirectory;
import id.latih.ui.Badge;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.I18N;
import id.latih.ui.Listing;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.ResponsiveGrid;

/** What the own institute teaches. */
@Route(TrainingNavigation.PROGRAMMES)
@Menu(title = "ProgrammesView.menu", order = 10, icon = "vaadin:book")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
@VerifiedInstituteOnly
class ProgrammesView extends Page implements AfterNavigationObserver {

    private final transient ProgrammeService programmes;
    private final FilterBar filters = new FilterBar();
    private final Listing<ProgrammeRow> list;

    ProgrammesView(ProgrammeService programmes, VocationDirectory vocations) {
        this.programmes = programmes;
        setActions(newProgramme());
        filters.text("cari", text("search"))
                .choice("kejuruan", text("vocation"), vocations::all, name -> String.valueOf(name.id()),
                        name -> name.in(I18N.language()))
                .flag("arsip", text("archived"));
        var grid = new ResponsiveGrid<ProgrammeRow>(this::card);
        grid.addComponentColumn(this::title).setHeader(text("column.title")).setFlexGrow(3);
        grid.addColumn(row -> row.vocation().in(I18N.language())).setHeader(text("column.vocation")).setFlexGrow(2);
        grid.addColumn(row -> text(row.kind())).setHeader(text("column.kind")).setFlexGrow(2);
        grid.addColumn(this::size).setHeader(text("column.size"));
        grid.addColumn(ProgrammeRow::batches).setHeader(text("column.batches")).setFlexGrow(0);
        list = new Listing<>(grid);
        add(filters, list);
    }

    private PageLink newProgramme() {
        var link = new PageLink(TrainingNavigation.PROGRAMMES + "/" + TrainingNavigation.NEW, text("new"));
        link.addClassName("action");
        return link;
    }

    private Component title(ProgrammeRow row) {
        var link = new PageLink(TrainingNavigation.programme(row.id()), row.title());
        return row.archived() ? new Div(link, new Badge(text("isArchived"), Badge.Tone.NEUTRAL)) : link;
    }

    private String size(ProgrammeRow row) {
        return text("size", row.lessonHours(), row.days());
    }

    private Component card(ProgrammeRow row) {
        var card = new Div(title(row), new Span(row.vocation().in(I18N.language())),
                new Span(text(row.kind()) + " · " + size(row)), new Span(text("batches", row.batches())));
        card.addClassName("card");
        return card;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        var vocation = filters.value("kejuruan");
        var filter = new ProgrammeFilter(filters.value("cari"), vocation.isEmpty() ? null : Long.valueOf(vocation),
                !filters.value("arsip").isEmpty());
        list.show(programmes.count(filter), page -> programmes.list(filter, page), this::empty);
    }

    private EmptyState empty() {
        return filters.narrows() ? new EmptyState(text("noneFound"), text("noneFoundHelp"))
                : new EmptyState(text("none"), text("noneHelp"), newProgramme());
    }
}
