package id.latih.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.latih.core.ErrorId;

/**
 * What came of one check.
 *
 * @param findings at most {@link #KEPT}
 * @param more     whether there are others besides
 * @param errorId  where the check could not be made, under which the log has why
 */
record Looked(String check, List<Finding> findings, boolean more, Duration took, @Nullable String errorId) {

    /** The subject of the finding that a check could not be made. */
    static final String FAILED = "check";
    static final int KEPT = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Looked.class);

    static Looked with(HealthCheck check, Clock clock) {
        var started = clock.instant();
        try {
            var found = check.find(KEPT + 1);
            return new Looked(check.name(), found.subList(0, Math.min(KEPT, found.size())), found.size() > KEPT,
                    Duration.between(started, clock.instant()), null);
        } catch (RuntimeException failed) {
            var id = ErrorId.log(LOG, "the check " + check.name(), failed);
            return new Looked(check.name(), List.of(new Finding(FAILED, id, null)), true,
                    Duration.between(started, clock.instant()), id);
        }
    }

    /** One more than {@link #KEPT} where there are more. */
    int found() {
        return errorId != null ? 0 : more ? KEPT + 1 : findings.size();
    }
}
