package id.latih.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.institute.VerifiedInstituteOnly;
import id.latih.training.BatchFilter;
import id.latih.training.BatchRow;
import id.latih.training.BatchService;
import id.latih.training.BatchState;
import id.latih.training.ProgrammeService;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.Listing;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** The own institute's batches. */
@Route(TrainingNavigation.BATCHES)
@Menu(title = "BatchesView.menu", order = 11, icon = "vaadin:calendar-user")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
@VerifiedInstituteOnly
class BatchesView extends Page implements AfterNavigationObserver {

    private final transient BatchService batches;
    private final transient ProgrammeService programmes;
    private final FilterBar filters = new FilterBar();
    private final Listing<BatchRow> list = new Listing<>(BatchGrid.ofOwn(TrainingNavigation::batch));

    BatchesView(BatchService batches, ProgrammeService programmes) {
        this.batches = batches;
        this.programmes = programmes;
        var create = new Button(text("new"), click -> chooseProgramme());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setActions(create);
        filters.text("cari", text("search")).choice("keadaan", text("state"), BatchState.class);
        add(filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        var state = filters.value("keadaan");
        var filter = new BatchFilter(filters.value("cari"), state.isEmpty() ? null : BatchState.valueOf(state), null);
        list.show(batches.count(filter), page -> batches.list(filter, page), this::empty);
    }

    private void chooseProgramme() {
        new ProgrammeChoiceDialog(programmes.choices()).open();
    }

    private EmptyState empty() {
        return filters.narrows() ? new EmptyState(text("noneFound"), text("noneFoundHelp"))
                : new EmptyState(text("none"), text("noneHelp"),
                        new PageLink(TrainingNavigation.PROGRAMMES, text("toProgrammes")));
    }
}
