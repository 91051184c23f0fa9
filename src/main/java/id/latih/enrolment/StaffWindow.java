package id.latih.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * How long an institute's staff have a reason to look at somebody who applied to them: while the application is
 * open; for a while after it ended, to answer questions; and longer after a training, for its certificate. From
 * then on they neither list nor open it. How long is the office's choice: {@code latih.staff-window}.
 */
@Component
class StaffWindow {

    /** Applications that ended before are past; those that ended with a training have longer. */
    record Since(Instant ended, Instant trained) {
    }

    /** For the agency, which answers for every decision. */
    static final Since ALWAYS = new Since(Instant.EPOCH, Instant.EPOCH);

    private final Duration ended;
    private final Duration trained;
    private final Clock clock;

    StaffWindow(@Value("${latih.staff-window.ended:30d}") Duration ended,
            @Value("${latih.staff-window.trained:365d}") Duration trained, Clock clock) {
        this.ended = ended;
        this.trained = trained;
        this.clock = clock;
    }

    Since since() {
        var now = clock.instant();
        return new Since(now.minus(ended), now.minus(trained));
    }

    /** @throws AccessDeniedException where it ended too long ago */
    void check(Application application) {
        var since = since();
        var limit = switch (application.state) {
            case GRADUATED, NOT_GRADUATED -> since.trained;
            default -> since.ended;
        };
        if (!application.state.isOpen() && application.stateSince.isBefore(limit)) {
            throw new AccessDeniedException("application " + application.id() + " ended too long ago");
        }
    }
}
