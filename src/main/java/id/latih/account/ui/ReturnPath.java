package id.latih.account.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;

/**
 * Where to go on after sign-in or sign-up: the parameter {@code lanjut}, a path of this portal. Anything that
 * could lead elsewhere is ignored.
 */
final class ReturnPath {

    private static final String PARAMETER = "lanjut";
    private static final Pattern LOCAL = Pattern.compile("[a-z0-9][a-z0-9-]*(/[A-Za-z0-9-]+)*(\\?[A-Za-z0-9=&%._-]*)?");

    private ReturnPath() {
    }

    /** The path, without a leading slash. */
    static Optional<String> of(BeforeEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(PARAMETER).flatMap(ReturnPath::local);
    }

    /** The page that this browser was kept from by the sign-in page, without a leading slash. */
    static Optional<String> remembered() {
        return Optional.ofNullable(VaadinSession.getCurrent().getSession()
                .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE))
                .map(String::valueOf).flatMap(ReturnPath::local);
    }

    static Optional<String> local(String given) {
        var path = given.startsWith("/") ? given.substring(1) : given;
        return LOCAL.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }

    /** Sign-in goes on there, also when a confirmation by e-mail comes between. */
    static void remember(String path) {
        VaadinSession.getCurrent().getSession()
                .setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + path);
    }

    static String append(String page, String path) {
        return page + "?" + PARAMETER + "=" + URLEncoder.encode("/" + path, StandardCharsets.UTF_8);
    }
}
