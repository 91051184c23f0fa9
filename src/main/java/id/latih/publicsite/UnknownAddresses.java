package id.latih.publicsite;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

import id.latih.core.NotFound;

/**
 * Answers a visitor who opens an address that nobody knows: with the light 404 page, instead of a session and the
 * whole of the signed-in side. Stands before Vaadin, which would take every address. Who has a session keeps its 404,
 * but for what lies among the public pages.
 */
@Component
class UnknownAddresses extends AbstractHandlerMapping {

    private static final List<String> INNER = List.of("/VAADIN/", "/HILLA/", "/vaadinServlet/", "/connect/", "/assets/",
            "/error", "/login", "/logout");
    private static final Method PAGE = Optional.ofNullable(ReflectionUtils.findMethod(Page.class, "missing",
            HttpServletRequest.class)).orElseThrow();

    /** Says that there is no such page, in the dress of the others. */
    @PublicPage
    static class Page {

        String missing(HttpServletRequest request) {
            throw new NotFound("page", request.getRequestURI());
        }
    }

    private final ObjectProvider<Page> page;

    UnknownAddresses(ObjectProvider<Page> page) {
        this.page = page;
        setOrder(LOWEST_PRECEDENCE - 100);
    }

    /** Whether somebody without a session wants to read a page here, and there is none. */
    static boolean match(HttpServletRequest request) {
        var path = PublicAddresses.pathOf(request);
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && takesPages(request)
                && request.getSession(false) == null && request.getParameter("v-r") == null
                && INNER.stream().noneMatch(path::startsWith) && !PublicAddresses.isPublic(request)
                && !isRoute(path, request.getServletContext()) && !isFile(path, request.getServletContext());
    }

    /** Robots often say that they take anything, or nothing at all. */
    private static boolean takesPages(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains(MediaType.ALL_VALUE);
    }

    private static boolean isRoute(String path, ServletContext portal) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal))
                .getNavigationRouteTarget(path.replaceAll("^/+|/+$", "")).hasTarget();
    }

    private static boolean isFile(String path, ServletContext portal) {
        try {
            return portal.getResource(path) != null;
        } catch (MalformedURLException none) {
            return false;
        }
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return PublicAddresses.isPublic(request) || match(request) ? new HandlerMethod(page.getObject(), PAGE) : null;
    }
}
