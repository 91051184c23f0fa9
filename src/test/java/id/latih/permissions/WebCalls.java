package id.latih.permissions;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

import id.latih.permissions.WebAddresses.Address;
import id.latih.testing.PortalWeb;
import id.latih.testing.SignIn;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** Calls web addresses through the portal's filters as those whom a filter could tell apart, and says what came of it. */
final class WebCalls {

    static final List<Actor> CALLERS = List.of(Actor.RESIDENT, Actor.PASSWORD_ONLY, Actor.NOBODY);
    private static final String SIGN_IN = "/masuk";

    private static final String VAADIN = "springServlet";

    private final MockMvc web;
    private final MockServletContext servlets;
    private final Things things;

    WebCalls(WebApplicationContext context, Things things) {
        web = PortalWeb.of(context);
        servlets = (MockServletContext) Objects.requireNonNull(context.getServletContext());
        this.things = things;
    }

    /** A table; the addresses of a handler that answer the same stand in one line. */
    String table(List<Address> addresses) {
        var lines = new LinkedHashMap<String, Map<String, TreeSet<String>>>();
        addresses.forEach(address -> lines.computeIfAbsent(address.handler(), handler -> new LinkedHashMap<>())
                .computeIfAbsent(cells(address).stream().map(Cell::label).collect(Collectors.joining(" | ")), same -> new TreeSet<>())
                .add(address.toString()));
        return CALLERS.stream().map(Actor::label).collect(Collectors.joining(" | ", "| handler | address | ", " |\n"))
                + "|---".repeat(CALLERS.size() + 2) + "|\n"
                + lines.entrySet().stream().flatMap(handler -> handler.getValue().entrySet().stream().map(line -> "| `"
                        + handler.getKey() + "` | " + String.join(" ", line.getValue()) + " | " + line.getKey() + " |\n"))
                        .collect(Collectors.joining());
    }

    List<Cell> cells(Address address) {
        return CALLERS.stream().map(actor -> cell(address, actor)).toList();
    }

    private Cell cell(Address address, Actor actor) {
        try {
            return cell(address, call(address, actor));
        } catch (Exception failed) {
            throw new IllegalStateException(address + " as " + actor, failed);
        }
    }

    private MvcResult call(Address address, Actor actor) throws Exception {
        var request = request(HttpMethod.valueOf(address.verb()), URI.create(address.path())).with(csrf());
        if (actor != Actor.NOBODY) {
            things.signIn(actor);
            // each call has a browser of its own, since one of them is to sign out
            request.with(securityContext(SecurityContextHolder.getContext())).sessionAttr("latih.device", things.newDevice(actor));
            SignIn.out();
        }
        if (!address.verb().equals("GET")) {
            request.param("username", "tidak-ada@contoh.id").param("password", "salah").param("kode", "000000").param("token", "x");
        }
        // stands for Vaadin, which has no servlet here: it answers in a tab of its own
        servlets.registerNamedDispatcher(VAADIN, new MockRequestDispatcher(VAADIN));
        try {
            return web.perform(request).andReturn();
        } finally {
            servlets.unregisterNamedDispatcher(VAADIN);
        }
    }

    private static Cell cell(Address address, MvcResult result) {
        var response = result.getResponse();
        if (response.getStatus() == 401 || response.getStatus() == 403) {
            return Cell.NO;
        }
        // who has signed out is led there too
        if (SIGN_IN.equals(response.getRedirectedUrl()) && !address.handler().equals("LogoutFilter")) {
            return Cell.SIGN_IN;
        }
        if (address.reached().test(result)) {
            return Cell.YES;
        }
        return response.getStatus() == 404 ? Cell.NOT_FOUND : Cell.ELSEWHERE;
    }
}
