package id.latih.core;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread. */
@Component
public class CurrentUser {

    public Optional<SignedInUser> find() {
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
