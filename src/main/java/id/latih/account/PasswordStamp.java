package id.latih.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Remembers in a session which password it was opened with, so that a new password ends the others. */
final class PasswordStamp {

    private static final String ATTRIBUTE = "latih.password-stamp";

    private PasswordStamp() {
    }

    /** Whether the session's password is still the account's; a session that has none yet takes it. */
    static boolean matches(HttpSession session, @Nullable String passwordHash) {
        var current = Secrets.hash(String.valueOf(passwordHash));
        var known = session.getAttribute(ATTRIBUTE);
        if (known == null) {
            session.setAttribute(ATTRIBUTE, current);
        }
        return known == null || known.equals(current);
    }

    /** The session goes on with the password it has just changed to. */
    static void renew(HttpSession session, String passwordHash) {
        session.setAttribute(ATTRIBUTE, Secrets.hash(passwordHash));
    }
}
