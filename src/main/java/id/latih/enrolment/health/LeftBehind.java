package id.latih.enrolment.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** No application waits for anything else of a batch that has begun or was cancelled. */
@Component
class LeftBehind implements HealthCheck {

    /** Applications of a cancelled batch are closed by an event, a moment later. */
    private static final Duration MOMENT = Duration.ofMinutes(10);

    private final HealthSql sql;
    private final Clock clock;

    LeftBehind(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a join batch b on b.id = a.batch_id
                where (b.state = 'CANCELLED' and a.state = 'TRAINEE' or (b.state = 'CANCELLED' or b.started_at is not null)
                    and a.state in ('DRAFT', 'SUBMITTED', 'CORRECTION_REQUESTED', 'DOCUMENTS_PASSED', 'PROPOSED',
                      'APPROVED', 'REREGISTERED'))
                  and coalesce(b.changed_at < :before, true) order by a.id""",
                Map.of("before", clock.instant().minus(MOMENT)));
    }
}
