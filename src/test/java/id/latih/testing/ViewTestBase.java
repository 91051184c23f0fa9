package id.latih.testing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.core.SignedInUser;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test of views without a browser, on the real services and database. Call {@link #signIn(Role)} (or none,
 * for a visitor) and then {@link #open(String)}; look at the page with Karibu's {@code LocatorJ}.
 */
@DbTest
public abstract class ViewTestBase {

    private static final Routes ROUTES = PortalRoutes.find();

    @Autowired
    private ApplicationContext context;
    @Autowired
    protected JdbcClient jdbc;
    private Locale language = Languages.INDONESIAN;

    /** Makes an account of the role, active, and signs in with it. @return its id */
    protected final long signIn(Role role) {
        var id = account(role);
        signIn(id, role);
        return id;
    }

    protected final void signIn(long accountId, Role role) {
        closeBrowser();
        var user = new SignedInUser(accountId, "user" + accountId + "@contoh.id", "User " + accountId, role, true, null);
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(user.getAuthorities())));
    }

    /** An account of the role of which the first of two steps of signing in is made. */
    protected final void signInHalfway(Role role) {
        signInHalfway(account(role), role);
    }

    protected final void signInHalfway(long accountId, Role role) {
        closeBrowser();
        var user = new SignedInUser(accountId, "user" + accountId + "@contoh.id", "User " + accountId, role, true, null).halfway();
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
    }

    /** A new active account of a name and an address of its own. @return its id */
    protected final long account(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        jdbc.sql("""
                insert into account (email, display_name, role, status, language, created_at)
                values (?, ?, ?, 'ACTIVE', 'id', ?)""")
                .params(name + "@contoh.id", name, role.name(), Timestamp.from(Instant.now())).update();
        return jdbc.sql("select id from account where email = ?").param(name + "@contoh.id").query(Long.class).single();
    }

    /** The language of the browser opened next. */
    protected final void speak(Locale newLanguage) {
        language = newLanguage;
    }

    /** Opens a page as somebody who types its address, with its query if any, without a leading slash. */
    protected final void open(String address) {
        if (UI.getCurrent() == null) {
            MockVaadin.setMockRequestFactory(ViewTestBase::request);
            MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
            UI.getCurrent().getSession().setLocale(language);
        }
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** What the browser's address bar says, without a leading slash: where the page is, or what took its place since. */
    protected static String address() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("replace: true"))
                .map(call -> String.valueOf(call.getParameters().get(1))).reduce((one, later) -> later)
                .orElseGet(() -> UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters());
    }

    /** A request of whoever is signed in: Vaadin's access control asks the request, not Spring. */
    private static FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        }
        return request;
    }

    /** What the page calls itself: its heading of the first order. */
    protected static String heading() {
        return _get(H1.class).getText();
    }

    /** The view on the screen. */
    protected static Component view() {
        return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** The signed-in role may not open this page: it gets the 403 page. */
    protected final void assertRefused(String address) {
        open(address);
        assertThat(view().getClass().getSimpleName()).isIn("ForbiddenView", "DeniedView");
    }

    /** A visitor sees nothing of this page: the browser is sent to the sign-in page. */
    protected final void assertSignInFirst(String address) {
        open(address);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }

    /** The page of this name is on the screen: views are known to their package only. */
    protected static void assertShown(String viewName) {
        assertThat(view().getClass().getSimpleName()).isEqualTo(viewName);
    }

    @AfterEach
    protected void closeBrowser() {
        SecurityContextHolder.clearContext();
        if (UI.getCurrent() != null) {
            MockVaadin.tearDown();
        }
    }
}
