package id.latih.operation;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import id.latih.core.CurrentUser;
import id.latih.core.LogFields;

/** Says in the log on whose account a request runs, by its number. Stands behind the sign-in. */
@Component
@Order(AccountInLog.BEHIND_SECURITY)
class AccountInLog extends OncePerRequestFilter {

    static final int BEHIND_SECURITY = -50;

    private final CurrentUser currentUser;

    AccountInLog(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = currentUser.find();
        if (user.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (var field = LogFields.with(LogFields.ACCOUNT, String.valueOf(user.get().accountId()))) {
            chain.doFilter(request, response);
        }
    }
}
