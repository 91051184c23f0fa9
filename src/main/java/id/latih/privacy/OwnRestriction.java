package id.latih.privacy;

import java.time.Instant;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.resident.RestrictionDirectory;

/** The restriction that an officer granted the signed-in person, which that person ends alone and at any time. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnRestriction {

    private final RestrictionDirectory restriction;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnRestriction(RestrictionDirectory restriction, CurrentUser currentUser, Audit audit) {
        this.restriction = restriction;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Empty where one's data are used as ever. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return restriction.since(currentUser.id());
    }

    /** Ends it; a second time changes nothing. */
    public void end() {
        if (restriction.end(currentUser.id())) {
            audit.record("DATA_RESTRICTION_ENDED", "account", currentUser.id(), currentUser.get().displayName());
        }
    }
}
