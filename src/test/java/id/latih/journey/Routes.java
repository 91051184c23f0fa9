package id.latih.journey;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;

import id.latih.core.Role;

/** The addresses that the running portal answers at, and who may open each. */
final class Routes {

    /** A route with its parameters named: {@code dinas/angkatan/:id}. */
    record Route(String template, Class<?> view) {

        boolean open() {
            return view.isAnnotationPresent(AnonymousAllowed.class);
        }

        boolean open(Role role) {
            var roles = view.getAnnotation(RolesAllowed.class);
            return !open() && (roles == null || List.of(roles.value()).contains(role.name()));
        }
    }

    private Routes() {
    }

    static List<Route> all(ServletContext portal) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal)).getRegisteredRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().startsWith("id.latih."))
                .sorted(Comparator.comparing(RouteData::getTemplate))
                .map(route -> new Route(named(route.getTemplate()), route.getNavigationTarget()))
                .toList();
    }

    /** Without the patterns of the parameters. */
    private static String named(String template) {
        return template.replaceAll(":___url_parameter.*", ":parameter").replaceAll("\\(.*?\\)+", "");
    }
}
