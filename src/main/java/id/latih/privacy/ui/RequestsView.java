package id.latih.privacy.ui;

import java.time.Clock;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.privacy.RequestDesk;
import id.latih.privacy.RequestRow;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.Listing;
import id.latih.ui.Page;

/** The requests about personal data: those that wait by the time that is left, or those that were answered. */
@Route(RequestsView.ROUTE)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "RequestsView.menu", order = 75, icon = "vaadin:user-clock")
class RequestsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "admin/permintaan-data";
    private static final String CLOSED = "selesai";

    private final transient RequestDesk desk;
    private final FilterBar filters = new FilterBar();
    private final Listing<RequestRow> list;

    RequestsView(RequestDesk desk, Clock clock) {
        this.desk = desk;
        filters.flag(CLOSED, text("closed"));
        list = new Listing<>(new RequestGrid(clock));
        add(new Paragraph(text("text")), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        if (filters.narrows()) {
            list.show(page -> desk.list(true, page), () -> new EmptyState(text("noneClosed"), text("noneClosedHelp")));
        } else {
            list.show(desk.countOpen(), page -> desk.list(false, page), () -> new EmptyState(text("none"), text("noneHelp")));
        }
    }
}
