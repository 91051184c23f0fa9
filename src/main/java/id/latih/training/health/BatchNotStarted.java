package id.latih.training.health;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** On the day that its training begins, a batch's list of participants was made final. */
@Component
class BatchNotStarted implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final HealthSql sql;
    private final Clock clock;

    BatchNotStarted(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.find(most, """
                select b.id, concat(p.title, ', ', b.name) from batch b join programme p on p.id = b.programme_id
                where b.state = 'PUBLISHED' and b.started_at is null and b.starts_on <= :day order by b.id""",
                Map.of("day", LocalDate.ofInstant(clock.instant().minus(PATIENCE), Dates.WIB)),
                (row, number) -> Finding.inAudit("batch", row.getLong(1), row.getString(2), row.getString(2)));
    }
}
