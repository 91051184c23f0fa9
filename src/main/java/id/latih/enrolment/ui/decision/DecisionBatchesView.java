package id.latih.enrolment.ui.decision;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ui.BatchWorkGrid;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.Page;

/** The batches of all institutes, with the proposals that wait for a decision. */
@Route(EnrolmentNavigation.DECISIONS)
@Menu(title = "DecisionBatchesView.menu", order = 30, icon = "vaadin:check-square-o")
@RolesAllowed(Role.Names.APPROVER)
class DecisionBatchesView extends Page implements AfterNavigationObserver {

    private final transient DecisionService decisions;
    private final FilterBar filter = new FilterBar().text("cari", text("search")).flag("semua", text("all"));
    private final BatchWorkGrid grid = new BatchWorkGrid(EnrolmentNavigation::decision, true);

    DecisionBatchesView(DecisionService decisions) {
        this.decisions = decisions;
        add(filter, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.show(event.getLocation().getQueryParameters());
        var text = filter.value("cari");
        var waitingOnly = filter.value("semua").isEmpty();
        grid.show(page -> decisions.batches(text, waitingOnly, page),
                text.isEmpty() ? new EmptyState(text("none"), text("noneHelp"))
                        : new EmptyState(text("noneFound"), text("noneFoundHelp")));
    }
}
