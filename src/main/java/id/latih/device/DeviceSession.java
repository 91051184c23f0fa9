package id.latih.device;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Which device a session belongs to. */
public final class DeviceSession {

    private static final String ATTRIBUTE = "latih.device";
    /** No row has it. */
    private static final long NONE = 0;

    private DeviceSession() {
    }

    /** The device's id; one that no device has where the session belongs to none. */
    public static long id(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Long id ? id : NONE;
    }

    static void begin(HttpServletRequest request, long device) {
        request.getSession().setAttribute(ATTRIBUTE, device);
    }
}
