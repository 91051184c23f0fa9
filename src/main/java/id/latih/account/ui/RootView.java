package id.latih.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.ui.PublicLayout;

/** The bare address leads home, by way of the sign-in page where nobody is signed in. */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
class RootView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo("beranda");
    }
}
