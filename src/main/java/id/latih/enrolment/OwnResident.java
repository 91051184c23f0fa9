package id.latih.enrolment;

import java.util.Optional;

import org.springframework.stereotype.Component;

import id.latih.core.CurrentUser;
import id.latih.core.RuleViolation;
import id.latih.resident.ResidentCard;
import id.latih.resident.ResidentDirectory;
import org.springframework.security.access.AccessDeniedException;

/** The profile of the signed-in resident: the ownership check of everything a resident does. */
@Component
class OwnResident {

    private final CurrentUser currentUser;
    private final ResidentDirectory residents;

    OwnResident(CurrentUser currentUser, ResidentDirectory residents) {
        this.currentUser = currentUser;
        this.residents = residents;
    }

    Optional<ResidentCard> find() {
        return residents.ofAccount(currentUser.id());
    }

    /** @throws RuleViolation where the profile was never saved */
    ResidentCard require() {
        return find().orElseThrow(() -> new RuleViolation("OwnResident.profileMissing"));
    }

    /** The resident whose application it is. @throws AccessDeniedException where that is somebody else */
    ResidentCard ownerOf(Application application) {
        return find().filter(resident -> resident.id() == application.residentId)
                .orElseThrow(() -> new AccessDeniedException("application " + application.id()));
    }
}
