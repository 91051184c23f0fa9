package id.latih.enrolment.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** Nobody waits for a seat of a batch that has begun or was cancelled. */
@Component
class OrphanedReserve implements HealthCheck {

    /** Those who wait are told by an event, a moment after the batch changed. */
    private static final Duration MOMENT = Duration.ofMinutes(10);

    private final HealthSql sql;
    private final Clock clock;

    OrphanedReserve(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a join batch b on b.id = a.batch_id
                where a.state = 'RESERVE' and (b.state = 'CANCELLED' or b.started_at is not null)
                  and coalesce(b.changed_at < :before, true) order by a.id""",
                Map.of("before", clock.instant().minus(MOMENT)));
    }
}
