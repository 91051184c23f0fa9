package id.latih.account.ui;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import id.latih.account.SignInFailure;
import id.latih.core.CurrentUser;
import id.latih.factor.OwnSecondFactor;
import id.latih.factor.Setup;
import id.latih.factor.ui.AppSetup;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** The second step of signing in: a code, and before the first one the app that gives it. */
@Route(value = "masuk/kode", layout = PublicLayout.class)
@AnonymousAllowed
class CodeView extends Page implements BeforeEnterObserver {

    private static final String BEGUN = "latih.app-begun";

    private final transient OwnSecondFactor factor;
    private final transient CurrentUser currentUser;
    private final transient AuthenticationContext authentication;
    private final Div content = new Div();

    CodeView(OwnSecondFactor factor, CurrentUser currentUser, AuthenticationContext authentication) {
        this.factor = factor;
        this.currentUser = currentUser;
        this.authentication = authentication;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.halfway().isEmpty()) {
            event.forwardTo(currentUser.find().isPresent() ? "beranda" : "masuk");
            return;
        }
        var failure = event.getLocation().getQueryParameters().getSingleParameter("gagal").flatMap(SignInFailure::of);
        content.removeAll();
        if (factor.isSet()) {
            content.add(new Paragraph(text("text")));
        } else {
            setHeading(text("setUp"));
            content.add(new Paragraph(text("setUpText")), new AppSetup(setup(failure)));
        }
        var signOut = new Button(text("signOut"), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.add(new CodeForm(failure.map(this::text).orElse("")), signOut);
    }

    /** The same secret after a slip of the hand, since the app has it already; a new one for whoever comes anew. */
    private Setup setup(Optional<SignInFailure> failure) {
        var session = VaadinSession.getCurrent().getSession();
        var again = failure.isPresent() && session.getAttribute(BEGUN) != null ? factor.again() : Optional.<Setup>empty();
        session.setAttribute(BEGUN, true);
        return again.orElseGet(factor::begin);
    }
}
