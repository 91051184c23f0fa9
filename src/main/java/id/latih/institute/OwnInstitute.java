package id.latih.institute;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import id.latih.core.CurrentUser;

/** The institute of whoever is signed in: the ownership check of everything an institute's staff does. */
@Component
public class OwnInstitute {

    private final CurrentUser currentUser;
    private final InstituteStaffRepository staff;

    OwnInstitute(CurrentUser currentUser, InstituteStaffRepository staff) {
        this.currentUser = currentUser;
        this.staff = staff;
    }

    /** The verified institute that the signed-in account works for, if there is one. */
    public Optional<Long> find() {
        return staff.verifiedInstituteOf(currentUser.id());
    }

    /**
     * The verified institute that the signed-in account works for.
     *
     * @throws AccessDeniedException where there is none
     */
    public long require() {
        return find().orElseThrow(() -> new AccessDeniedException("not staff of a verified institute"));
    }

    /** @throws AccessDeniedException unless the signed-in account works for this institute, and it is verified */
    public void check(long instituteId) {
        if (require() != instituteId) {
            throw new AccessDeniedException("institute " + instituteId);
        }
    }
}
