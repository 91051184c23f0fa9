package id.latih.operation;

import java.io.IOException;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says on the answers that an open page gets anyway that a restart was announced; {@code restart.js} reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RestartHeader extends OncePerRequestFilter {

    private final Restart restart;

    RestartHeader(Restart restart) {
        this.restart = restart;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "=")) {
            restart.ahead().ifPresent(left -> response.setHeader("Server-Timing", "restart;dur=" + left.toMillis()));
        }
        chain.doFilter(request, response);
    }
}
