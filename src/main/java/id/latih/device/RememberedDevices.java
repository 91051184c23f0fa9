package id.latih.device;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Secrets;

/**
 * Spring Security's rotating tokens, one a device. Every sign-in has one, so that a restart or another instance
 * signs nobody out: good as long as a session, or for 30 days where somebody ticked to stay signed in.
 */
class RememberedDevices extends PersistentTokenBasedRememberMeServices {

    static final String COOKIE = "latih-masuk";
    private static final String KEEP = "lanjutan";
    private static final String FOUND = RememberedDevices.class.getName();
    private static final Duration KEPT = Duration.ofDays(30);
    /** Pages ask for several things at once, each with the cookie of before; that is no theft. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final SignInUsers users;
    private final DeviceTokens tokens;
    private final Devices devices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration idle;

    RememberedDevices(SignInUsers users, DeviceTokens tokens, Devices devices, TransactionTemplate transaction,
            Clock clock, Duration idle) {
        super(COOKIE, email -> users.remembered(email, false), tokens);
        this.users = users;
        this.tokens = tokens;
        this.devices = devices;
        this.transaction = transaction;
        this.clock = clock;
        this.idle = idle;
        setCookieName(COOKIE);
        setTokenValiditySeconds((int) KEPT.toSeconds());
        setAlwaysRemember(true);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** The device that this request was signed in by. */
    static Optional<Long> found(HttpServletRequest request) {
        return Optional.ofNullable((Long) request.getAttribute(FOUND));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        var device = DeviceSession.id(request.getSession(false));
        var series = generateSeriesData();
        var token = generateTokenData();
        tokens.begin(device, series, token, wanted(request));
        request.setAttribute(FOUND, device);
        setCookie(new String[] { series, token }, getTokenValiditySeconds(), request, response);
    }

    /** A second step says nothing of it: what was ticked at the first one holds. */
    private @Nullable Boolean wanted(HttpServletRequest request) {
        return request.getParameter(KEEP) != null ? null : (Boolean) "on".equals(request.getParameter(getParameter()));
    }

    /** One request of a device after the other: the first renews the token, and the others see that it has. */
    @Override
    protected UserDetails processAutoLoginCookie(String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var found = transaction.execute(status -> find(cookie, request, response));
        if (found == null) {
            throw new RememberMeAuthenticationException("the device is no longer signed in");
        }
        return found;
    }

    /** Null instead of an exception, which would undo what a stolen cookie has as its consequence. */
    private @Nullable UserDetails find(String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var known = cookie.length == 2 ? tokens.lock(cookie[0]) : Optional.<DeviceTokens.Remembered>empty();
        if (known.isEmpty() || isOver(known.get())) {
            return null;
        }
        request.setAttribute(FOUND, known.get().device());
        var hash = Secrets.hash(cookie[1]);
        if (!hash.equals(known.get().earlierHash()) || known.get().rotatedAt().isBefore(now().minus(AT_ONCE))) {
            try {
                super.processAutoLoginCookie(new String[] { cookie[0], hash }, request, response);
            } catch (CookieTheftException stolen) {
                return null;
            }
        }
        return users.remembered(known.get().email(), known.get().bothSteps());
    }

    private boolean isOver(DeviceTokens.Remembered device) {
        return !device.kept() && device.lastUsedAt().isBefore(now().minus(idle));
    }

    /** Without the tick the browser forgets the cookie when it is closed. */
    @Override
    protected void setCookie(String[] cookie, int seconds, HttpServletRequest request, HttpServletResponse response) {
        super.setCookie(cookie, found(request).filter(tokens::isKept).isPresent() ? seconds : -1, request, response);
    }

    /** Signs this device out; the account's other devices stay. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        cancelCookie(request, response);
        devices.signOut(DeviceSession.id(request.getSession(false)));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
