package id.latih.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import id.latih.core.SignedInUser;

/**
 * Ends a session at its next request when its account was disabled, got another role, or another password
 * elsewhere. One read by primary key a request; static files are not asked for.
 */
class AccountStatusFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;

    AccountStatusFilter(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                && !stillHolds(request, user)) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    private boolean stillHolds(HttpServletRequest request, SignedInUser user) {
        var account = accounts.findById(user.accountId());
        if (account.isEmpty() || !account.get().isActive() || account.get().role != user.role()) {
            return false;
        }
        return PasswordStamp.matches(request.getSession(), account.get().passwordHash);
    }
}
