package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.enrolment.OwnApplications;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** The resident's own applications, what changed last on top. One person has few, so they come at once. */
@Route(ApplyNavigation.APPLICATIONS)
@Menu(title = "ApplicationsView.menu", order = 20, icon = "vaadin:clipboard-text")
@RolesAllowed(Role.Names.RESIDENT)
class ApplicationsView extends Page implements AfterNavigationObserver {

    private final transient OwnApplications applications;
    private final Div content = new Div();

    ApplicationsView(OwnApplications applications) {
        this.applications = applications;
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = applications.all();
        content.removeAll();
        if (own.isEmpty()) {
            content.add(new EmptyState(text("none"), text("none.todo"), new PageLink(ApplyNavigation.FIND, text("find"))));
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards-list");
        own.forEach(application -> cards.add(new ApplicationCard(application)));
        content.add(cards);
    }
}
