package id.latih.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

import id.latih.audit.AuditTrail;
import id.latih.core.Role;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;

/** The administrator's search through the audit; what is looked for stands in the address. */
@Route(AuditView.ROUTE)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "AuditView.menu", order = 74, icon = "vaadin:clipboard-text")
class AuditView extends Page implements BeforeEnterObserver {

    /** Whether there is any: a long list is not counted, nobody needs to know how long. */
    private static final PageRequest FIRST = PageRequest.of(0, 1);

    static final String ROUTE = "admin/jejak";

    private final transient AuditTrail trail;
    private final AuditFilterBar filters = new AuditFilterBar();
    private final AuditGrid grid;
    private final Div list = new Div();

    AuditView(AuditTrail trail) {
        this.trail = trail;
        grid = new AuditGrid(trail);
        list.addClassName("section");
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = filters.read(event.getLocation().getQueryParameters(), trail.actions());
        list.removeAll();
        if (trail.list(filter, FIRST).isEmpty()) {
            list.add(new EmptyState(text("empty"), text("emptyHelp")));
        } else {
            grid.show(filter);
            list.add(grid);
        }
    }
}
