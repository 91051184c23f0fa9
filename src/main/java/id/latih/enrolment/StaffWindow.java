package id.latih.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import id.latih.resident.RestrictionDirectory;

/**
 * How long an institute's staff have a reason to look at somebody who applied to them: while the application is
 * open; for a while after it ended, to answer questions; and longer after a training, for its certificate. From
 * then on they neither list nor open it; where the person restricted the use of their data, as soon as it has ended.
 * How long is the office's choice: {@code latih.staff-window}.
 */
@Component
class StaffWindow {

    /**
     * Applications that ended before are past; those that ended with a training have longer.
     *
     * @param restricted whether ended ones are seen whose data are kept only
     */
    record Since(Instant ended, Instant trained, boolean restricted) {
    }

    /** For the agency, which answers for every decision. */
    static final Since ALWAYS = new Since(Instant.EPOCH, Instant.EPOCH, true);

    private final Duration ended;
    private final Duration trained;
    private final RestrictionDirectory restriction;
    private final Clock clock;

    StaffWindow(@Value("${latih.staff-window.ended:30d}") Duration ended,
            @Value("${latih.staff-window.trained:365d}") Duration trained, RestrictionDirectory restriction,
            Clock clock) {
        this.ended = ended;
        this.trained = trained;
        this.restriction = restriction;
        this.clock = clock;
    }

    Since since() {
        var now = clock.instant();
        return new Since(now.minus(ended), now.minus(trained), false);
    }

    /** @throws AccessDeniedException where it ended too long ago, or ended and its data are kept only */
    void check(Application application) {
        var since = since();
        var limit = switch (application.state) {
            case GRADUATED, NOT_GRADUATED -> since.trained;
            default -> since.ended;
        };
        if (!application.state.isOpen() && (application.stateSince.isBefore(limit)
                || restriction.isRestricted(application.residentId))) {
            throw new AccessDeniedException("application " + application.id() + " has ended");
        }
    }
}
