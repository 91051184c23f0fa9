package id.latih.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the last search came to.
 *
 * @param startedAt null where there was none yet
 * @param late      whether the hourly search is long overdue: the jobs do not run
 */
public record HealthOverview(@Nullable Instant startedAt, Duration took, boolean late, List<CheckResult> checks) {
}
