package id.latih.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** What happened has been told to all who listen. */
@Component
class EventUnpublished implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HealthSql sql;
    private final Clock clock;

    EventUnpublished(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.find(most, """
                select ID, substring_index(EVENT_TYPE, '.', -1), substring_index(substring_index(LISTENER_ID, '(', 1), '.', -2)
                from EVENT_PUBLICATION where COMPLETION_DATE is null and PUBLICATION_DATE < :before
                order by PUBLICATION_DATE, ID""", Map.of("before", clock.instant().minus(PATIENCE)),
                (row, number) -> new Finding("event " + row.getString(1),
                        "%s → %s".formatted(row.getString(2), row.getString(3)), null));
    }
}
