package id.latih.publicsite.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

import id.latih.limit.ClientNetwork;
import id.latih.limit.Limit;
import id.latih.limit.Limits;
import id.latih.publicsite.PublicAdvice;

/**
 * What is decided before the cache looks for an answer: pages of other sites may read the open data, and
 * whoever accepts neither JSON nor CSV gets none. The answers themselves are the same for everybody. Who
 * asks too often waits.
 */
class ApiGate extends OncePerRequestFilter {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String METHODS = "GET, HEAD";
    private static final String A_DAY = "86400";

    private final JsonMapper json;
    private final Limits limits;

    ApiGate(JsonMapper json, Limits limits) {
        this.json = json;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            open(response);
            response.setHeader(HttpHeaders.ALLOW, METHODS);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            open(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, PublicAdvice.CACHED);
        }
        var wait = limits.take(Limit.API, ClientNetwork.of(request));
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            refuse(HttpStatus.TOO_MANY_REQUESTS, "Too many requests from this network. Read a list page by page, or"
                    + " the CSV file once.", request, response);
        } else if (accepts(request, request.getRequestURI().endsWith(".csv") ? CSV : MediaType.APPLICATION_JSON)) {
            chain.doFilter(request, response);
        } else {
            refuse(HttpStatus.NOT_ACCEPTABLE,
                    "The open data comes as application/json, or as text/csv at addresses that end in .csv.", request, response);
        }
    }

    private static void open(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
    }

    private static boolean accepts(HttpServletRequest request, MediaType offered) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            return accept == null || accept.isBlank() || MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.isCompatibleWith(offered));
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }

    private void refuse(HttpStatus status, String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), Problem.of(status, why, request.getRequestURI()));
    }
}
