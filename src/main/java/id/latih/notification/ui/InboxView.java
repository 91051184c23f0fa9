package id.latih.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;

import id.latih.notification.Inbox;
import id.latih.ui.EmptyState;
import id.latih.ui.MainLayout;
import id.latih.ui.Page;

/** What the portal told whoever is signed in, newest first. */
@Route(NotificationNavigation.INBOX)
@PermitAll
@Menu(title = "InboxView.menu", order = 60, icon = "vaadin:envelope-o")
class InboxView extends Page implements AfterNavigationObserver {

    /** Whether there is any: a long list is not counted, nobody needs to know how long. */
    private static final PageRequest FIRST = PageRequest.of(0, 1);

    private final transient Inbox inbox;
    private final InboxGrid grid = new InboxGrid();
    private final Div list = new Div();

    InboxView(Inbox inbox) {
        this.inbox = inbox;
        list.addClassName("section");
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        setActions();
        if (inbox.list(FIRST).isEmpty()) {
            list.add(new EmptyState(text("empty"), text("emptyHelp")));
            return;
        }
        if (inbox.unread() > 0) {
            setActions(new Button(text("readAll"), click -> readAll()));
        }
        grid.show(inbox);
        list.add(grid);
    }

    private void readAll() {
        inbox.readAll();
        show();
        findAncestor(MainLayout.class).showUnread();
    }
}
