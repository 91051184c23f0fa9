package id.latih.enrolment.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** An offer that nobody answered in time has gone on to the next. */
@Component
class OfferOverdue implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final HealthSql sql;
    private final Clock clock;

    OfferOverdue(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most,
                "select id, number from application where state = 'APPROVED' and respond_by < :before order by id",
                Map.of("before", clock.instant().minus(PATIENCE)));
    }
}
