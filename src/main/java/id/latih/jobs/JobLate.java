package id.latih.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** Each job runs when it is due, and does not fail time after time. */
@Component
class JobLate implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int FAILURES = 3;

    private final HealthSql sql;
    private final Clock clock;

    JobLate(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.find(most, """
                select task_name, task_instance from scheduled_tasks
                where not picked and execution_time < :before or picked and last_heartbeat < :before
                  or consecutive_failures >= :failures order by task_name, task_instance""",
                Map.of("before", clock.instant().minus(PATIENCE), "failures", FAILURES),
                (row, number) -> new Finding("job %s %s".formatted(row.getString(1), row.getString(2)), row.getString(1), null));
    }
}
