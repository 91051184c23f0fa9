package id.latih.account;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser in front of the portal's filters: keeps its cookies and its session from request to request. */
final class Visitor {

    private final Filter security;
    /** Where the chain finds out which part of the program a request is for. */
    private final @Nullable ServletContext servlets;
    private final String userAgent;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private MockHttpSession session = new MockHttpSession();
    private String address = "203.0.113.7";

    Visitor(Filter security, String userAgent) {
        this.security = security;
        servlets = ReflectionTestUtils.invokeMethod(security, "getServletContext");
        this.userAgent = userAgent;
    }

    Visitor from(String newAddress) {
        address = newAddress;
        return this;
    }

    MockHttpSession session() {
        return session;
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }

    /** The portal is started anew, or another instance answers: the session is not known there. */
    Visitor meetAnotherInstance() {
        session = new MockHttpSession();
        return this;
    }

    /** The browser is closed: what it keeps are the cookies with an age. */
    Visitor close() {
        cookies.values().removeIf(cookie -> cookie.getMaxAge() < 0);
        return meetAnotherInstance();
    }

    MockHttpServletResponse signIn(String email, String password, String... more) throws ServletException, IOException {
        var request = request("POST", "/masuk");
        request.setParameter("username", email);
        request.setParameter("password", password);
        for (var i = 0; i < more.length; i += 2) {
            request.setParameter(more[i], more[i + 1]);
        }
        return send(request, new AtomicReference<>());
    }

    /** Who the portal takes this browser for, behind all filters. */
    Optional<Authentication> who(String path) throws ServletException, IOException {
        return who(request("GET", path));
    }

    Optional<Authentication> who(MockHttpServletRequest request) throws ServletException, IOException {
        var who = new AtomicReference<Authentication>();
        send(request, who);
        return Optional.ofNullable(who.get());
    }

    boolean isSignedIn() throws ServletException, IOException {
        return who("/akun").isPresent();
    }

    MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(servlets, method, path.replaceAll("\\?.*", ""));
        request.setServletPath(path.replaceAll("\\?.*", ""));
        request.setQueryString(path.contains("?") ? path.substring(path.indexOf('?') + 1) : null);
        UriComponentsBuilder.fromUriString(path).build().getQueryParams().toSingleValueMap()
                .forEach(request::setParameter);
        request.setSession(session);
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", userAgent);
        request.setCookies(cookies.values().toArray(Cookie[]::new));
        return request;
    }

    MockHttpServletResponse send(MockHttpServletRequest request, AtomicReference<Authentication> who)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        security.doFilter(request, response, (passed, answer) ->
                who.set((Authentication) ((HttpServletRequest) passed).getUserPrincipal()));
        RequestContextHolder.resetRequestAttributes();
        if (request.getSession(false) instanceof MockHttpSession current) {
            session = current;
        } else {
            session = new MockHttpSession();
        }
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return response;
    }
}
