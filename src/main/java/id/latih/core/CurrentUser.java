package id.latih.core;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread: by all steps, so that nobody halfway is taken for somebody. */
@Component
public class CurrentUser {

    public Optional<SignedInUser> find() {
        return principal().filter(SignedInUser::complete);
    }

    /** Who has made the first of two steps of signing in, and may do nothing but the second. */
    public Optional<SignedInUser> halfway() {
        return principal().filter(user -> !user.complete());
    }

    private static Optional<SignedInUser> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user) : Optional.empty();
    }

    /** @throws AccessDeniedException where nobody is signed in */
    public SignedInUser get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** The account's id. @throws AccessDeniedException where nobody is signed in */
    public long id() {
        return get().accountId();
    }
}
