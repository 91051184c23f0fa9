package id.latih.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** A mail that is due is taken by a worker, and gone within some hours. */
@Component
class MailStuck implements HealthCheck {

    /** Longer than a worker keeps a mail to itself. */
    private static final Duration TAKEN = Duration.ofMinutes(15);
    private static final Duration GONE = Duration.ofHours(6);

    private final HealthSql sql;
    private final Clock clock;

    MailStuck(HealthSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Finding> find(int most) {
        var now = clock.instant();
        return sql.find(most, """
                select id, subject from mail where state = 'QUEUED' and (next_attempt_at < :due or created_at < :old)
                order by id""", Map.of("due", now.minus(TAKEN), "old", now.minus(GONE)),
                (row, number) -> new Finding("mail " + row.getLong(1), "#" + row.getLong(1), "admin/surat/" + row.getLong(1)));
    }
}
