package id.latih.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;

import id.latih.core.CurrentUser;

/**
 * Leads whoever is halfway through signing in to the second step, whichever page they ask for; the page is
 * remembered. The services refuse them by themselves: they have no role yet.
 */
@Component
class HalfwayGuard implements VaadinServiceInitListener {

    private final transient CurrentUser currentUser;

    HalfwayGuard(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new Before(currentUser)));
    }

    /** Before Vaadin's own guard, which would show that the page is refused. */
    @ListenerPriority(Integer.MAX_VALUE)
    private record Before(CurrentUser currentUser) implements BeforeEnterListener {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (currentUser.halfway().isPresent() && !event.isErrorEvent()
                    && !event.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)) {
                ReturnPath.local(event.getLocation().getPathWithQueryParameters()).ifPresent(ReturnPath::remember);
                event.forwardTo(CodeView.class);
            }
        }
    }
}
