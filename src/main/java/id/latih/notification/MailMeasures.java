package id.latih.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.LazyNumbers;

/** How many mails wait, how long the oldest has, and how many were given up. */
@Component
class MailMeasures implements MeterBinder {

    private static final Duration LIFE = Duration.ofSeconds(10);

    private final LazyNumbers outbox;

    MailMeasures(JdbcClient jdbc, Clock clock) {
        outbox = new LazyNumbers(() -> jdbc.sql("""
                select sum(state = 'QUEUED'), coalesce(timestampdiff(second, min(case when state = 'QUEUED' then created_at end), :now), 0),
                  sum(state = 'FAILED') from mail where state in ('QUEUED', 'FAILED')""")
                .param("now", Dates.utc(clock.instant()))
                .query((row, number) -> Map.of("waiting", row.getLong(1), "age", row.getLong(2), "failed", row.getLong(3)))
                .single(), LIFE, clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("latih.mails.waiting", outbox, numbers -> numbers.get("waiting"))
                .description("Mails in the outbox that are not sent yet").register(registry);
        Gauge.builder("latih.mails.oldest", outbox, numbers -> numbers.get("age")).baseUnit("seconds")
                .description("How long the oldest of them has waited").register(registry);
        Gauge.builder("latih.mails.failed", outbox, numbers -> numbers.get("failed"))
                .description("Mails that were given up after three days").register(registry);
    }
}
