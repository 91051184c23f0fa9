package id.latih.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

import id.latih.core.Role;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailSettings;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;

/** The outbox: what was sent, what waits and what could not be sent. */
@Route(NotificationNavigation.MAILS)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "MailsView.menu", order = 73, icon = "vaadin:mailbox")
class MailsView extends Page implements BeforeEnterObserver {

    /** Whether there is any: a long list is not counted, nobody needs to know how long. */
    private static final PageRequest FIRST = PageRequest.of(0, 1);

    private final transient MailAdministration mails;
    private final MailFilterBar filters = new MailFilterBar();
    private final MailGrid grid;
    private final Div list = new Div();

    MailsView(MailAdministration mails, MailSettings settings) {
        this.mails = mails;
        grid = new MailGrid(mails);
        list.addClassName("section");
        if (settings.keeps()) {
            add(box("info-box", "kept"));
        }
        if (settings.waits()) {
            add(box("warning-box", "waiting"));
        }
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = filters.read(event.getLocation().getQueryParameters());
        list.removeAll();
        if (mails.list(filter, FIRST).isEmpty()) {
            list.add(new EmptyState(text("empty"), text("emptyHelp")));
        } else {
            grid.show(filter);
            list.add(grid);
        }
    }

    private Paragraph box(String style, String key) {
        var box = new Paragraph(text(key));
        box.addClassName(style);
        return box;
    }
}
