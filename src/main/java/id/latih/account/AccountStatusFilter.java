package id.latih.account;

import java.io.IOException;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import id.latih.core.SignedInUser;
import id.latih.device.DeviceSession;
import id.latih.device.Devices;

/**
 * Ends a session at its next request when its account was disabled, got another role, or its device was signed
 * out, as by another password. Two reads by primary key a request; static files are not asked for. Every click
 * in a view is such a request, in whichever tab: the portal pushes nothing.
 */
class AccountStatusFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;
    private final Devices devices;

    AccountStatusFilter(AccountRepository accounts, Devices devices) {
        this.accounts = accounts;
        this.devices = devices;
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
        var device = DeviceSession.id(request.getSession(false));
        return isByHand(request) ? devices.use(device, user.accountId()) : devices.isSignedIn(device, user.accountId());
    }

    /** Browsers say by themselves that a page is still open; its owner may have gone home. */
    private static boolean isByHand(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || !query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + RequestType.HEARTBEAT.getIdentifier());
    }
}
