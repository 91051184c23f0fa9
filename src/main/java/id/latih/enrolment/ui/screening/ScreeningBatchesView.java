package id.latih.enrolment.ui.screening;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.ui.BatchWorkGrid;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.institute.VerifiedInstituteOnly;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.Page;

/** The institute's published batches, with what waits in each. */
@Route(EnrolmentNavigation.SCREENING)
@Menu(title = "ScreeningBatchesView.menu", order = 30, icon = "vaadin:clipboard-check")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
@VerifiedInstituteOnly
class ScreeningBatchesView extends Page implements AfterNavigationObserver {

    private final transient ScreeningService screening;
    private final FilterBar filter = new FilterBar().text("cari", text("search")).flag("menunggu", text("waitingOnly"));
    private final BatchWorkGrid grid = new BatchWorkGrid(EnrolmentNavigation::screening, false);

    ScreeningBatchesView(ScreeningService screening) {
        this.screening = screening;
        add(filter, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.show(event.getLocation().getQueryParameters());
        var text = filter.value("cari");
        var waitingOnly = !filter.value("menunggu").isEmpty();
        grid.show(page -> screening.batches(text, waitingOnly, page),
                !filter.narrows() ? new EmptyState(text("none"), text("noneHelp"))
                        : new EmptyState(text("noneFound"), text("noneFoundHelp")));
    }
}
