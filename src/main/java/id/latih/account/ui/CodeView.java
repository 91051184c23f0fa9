package id.latih.account.ui;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
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
import id.latih.core.PortalAddress;
import id.latih.factor.OwnPasskeys;
import id.latih.factor.OwnSecondFactor;
import id.latih.factor.Setup;
import id.latih.factor.ui.AppSetup;
import id.latih.factor.ui.PasskeySignIn;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** The second step of signing in: a passkey or a code, and before the first one the choice between the two. */
@Route(value = "masuk/kode", layout = PublicLayout.class)
@AnonymousAllowed
class CodeView extends Page implements BeforeEnterObserver {

    private static final String BEGUN = "latih.app-begun";
    private static final Set<SignInFailure> OF_CODES = Set.of(SignInFailure.WRONG_CODE, SignInFailure.TOO_MANY_CODES);

    private final transient OwnSecondFactor factor;
    private final transient OwnPasskeys passkeys;
    private final transient CurrentUser currentUser;
    private final transient PortalAddress address;
    private final transient AuthenticationContext authentication;
    private final Div content = new Div();

    CodeView(OwnSecondFactor factor, OwnPasskeys passkeys, CurrentUser currentUser, PortalAddress address,
            AuthenticationContext authentication) {
        this.factor = factor;
        this.passkeys = passkeys;
        this.currentUser = currentUser;
        this.address = address;
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
        show(event.getLocation().getQueryParameters().getSingleParameter("gagal").flatMap(SignInFailure::of));
    }

    private void show(Optional<SignInFailure> failure) {
        content.removeAll();
        failure.filter(why -> !OF_CODES.contains(why)).ifPresent(why -> content.add(refused(why)));
        var error = failure.filter(OF_CODES::contains).map(this::text).orElse("");
        if (factor.isSet()) {
            showStep(error);
        } else {
            showSetup(failure, error);
        }
        var signOut = new Button(text("signOut"), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.add(signOut);
    }

    private void showStep(String error) {
        setHeading(text("title"));
        if (factor.hasPasskey()) {
            content.add(new Paragraph(text("passkeyText")), PasskeySignIn.second(address));
        }
        content.add(new Paragraph(text(factor.hasApp() ? "text" : "recoveryText")),
                new CodeForm(text(factor.hasApp() ? "help" : "recoveryHelp"), error, !factor.hasPasskey()));
    }

    private void showSetup(Optional<SignInFailure> failure, String error) {
        setHeading(text("setUp"));
        content.add(new Paragraph(text("setUpText")), new FirstPasskey(address, passkeys, () -> show(Optional.empty())),
                new SetupPart(text("app"), new AppSetup(setup(failure)), new CodeForm(text("setUpHelp"), error, false)));
    }

    private Component refused(SignInFailure why) {
        var box = new Div(new Paragraph(text(why)));
        box.addClassName("error-box");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    /** The same secret after a slip of the hand, since the app has it already; a new one for whoever comes anew. */
    private Setup setup(Optional<SignInFailure> failure) {
        var session = VaadinSession.getCurrent().getSession();
        var again = failure.isPresent() && session.getAttribute(BEGUN) != null ? factor.again() : Optional.<Setup>empty();
        session.setAttribute(BEGUN, true);
        return again.orElseGet(factor::begin);
    }
}
