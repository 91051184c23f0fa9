package id.latih.testing;

import java.util.concurrent.Callable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.Role;
import id.latih.core.SignedInUser;

/** Does something on this thread as somebody. */
public final class SignIn {

    private SignIn() {
    }

    /** Signs in on this thread until {@link #out}. */
    public static void as(long accountId, Role role) {
        as(user(accountId, role));
    }

    /** Makes the first of two steps of signing in on this thread. */
    public static void halfway(long accountId, Role role) {
        as(user(accountId, role).halfway());
    }

    private static SignedInUser user(long accountId, Role role) {
        return new SignedInUser(accountId, "a" + accountId + "@contoh.id", "Akun " + accountId, role, true, null);
    }

    private static void as(SignedInUser user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }

    public static <T> T as(long accountId, Role role, Callable<T> action) {
        var before = SecurityContextHolder.getContext();
        as(accountId, role);
        try {
            return action.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(long accountId, Role role, Runnable action) {
        as(accountId, role, () -> {
            action.run();
            return null;
        });
    }
}
