package id.latih.device;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import id.latih.core.Secrets;

/** Tells a browser apart from others, also when nobody is signed in with it. It signs nobody in. */
final class DeviceCookie {

    static final String NAME = "latih-perangkat";
    /** As long as browsers keep any cookie. */
    private static final Duration LIFETIME = Duration.ofDays(400);

    private DeviceCookie() {
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue())
                .filter(value -> !value.isBlank());
    }

    /** The browser's cookie, a new one where it has none; kept for another while. */
    static String renew(HttpServletRequest request, HttpServletResponse response) {
        var value = of(request).orElseGet(Secrets::random);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure() || request.getServletContext().getSessionCookieConfig().isSecure()).path(request.getContextPath() + "/").maxAge(LIFETIME).build().toString());
        return value;
    }
}
