package id.latih.enrolment;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.resident.ResidentCard;

/** A resident reads their own applications. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('RESIDENT')")
public class OwnApplications {

    /** One application with its history, newest first. */
    public record Detail(OwnApplication application, List<HistoryEntry> history) {
    }

    private final ApplicationRepository applications;
    private final ApplicationHistoryRepository history;
    private final OwnResident ownResident;

    OwnApplications(ApplicationRepository applications, ApplicationHistoryRepository history,
            OwnResident ownResident) {
        this.applications = applications;
        this.history = history;
        this.ownResident = ownResident;
    }

    /** All of them, what changed last on top; none while the profile is missing. */
    public List<OwnApplication> all() {
        return ownResident.find().map(ResidentCard::id).map(applications::ofResident).orElse(List.of());
    }

    /** @throws AccessDeniedException where it is somebody else's, or there is none */
    public Detail detail(long applicationId) {
        var own = all().stream().filter(application -> application.id() == applicationId).findFirst()
                .orElseThrow(() -> new AccessDeniedException("application " + applicationId));
        return new Detail(own, history.of(applicationId));
    }
}
