package id.latih.account;

import java.io.IOException;
import java.time.Duration;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import id.latih.core.SignedInUser;
import id.latih.device.DeviceSession;

/**
 * Ends a session at its next request when its account was disabled, got another role, or its device was signed
 * out, as by another password. One read by primary keys a request; static files are not asked for. Every click
 * in a view is such a request, in whichever tab: the portal pushes nothing.
 */
class AccountStatusFilter extends OncePerRequestFilter {

    private static final Duration TOLD = Duration.ofMinutes(2);

    private final SessionCheck sessions;

    AccountStatusFilter(SessionCheck sessions) {
        this.sessions = sessions;
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
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            var ended = sessions.ended(user, DeviceSession.id(request.getSession(false)), isByHand(request));
            if (ended.isPresent()) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
                response.addHeader(HttpHeaders.SET_COOKIE, reason(request, ended.get()).toString());
            }
        }
        chain.doFilter(request, response);
    }

    /** For the sign-in page, where the next click in any of the browser's tabs leads. */
    private static ResponseCookie reason(HttpServletRequest request, SignInFailure why) {
        return ResponseCookie.from(SignInFailure.COOKIE, why.code()).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure() || request.getServletContext().getSessionCookieConfig().isSecure())
                .path(request.getContextPath() + "/").maxAge(TOLD).build();
    }

    /** Browsers say by themselves that a page is still open; its owner may have gone home. */
    private static boolean isByHand(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || !query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + RequestType.HEARTBEAT.getIdentifier());
    }
}
