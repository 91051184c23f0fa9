package id.latih.jobs;

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

/** How late the latest job is, how many fail, and how many events nobody has heard yet. */
@Component
class JobMeasures implements MeterBinder {

    private static final Duration LIFE = Duration.ofSeconds(10);

    private final LazyNumbers jobs;
    private final LazyNumbers events;

    JobMeasures(JdbcClient jdbc, Clock clock) {
        jobs = new LazyNumbers(() -> jdbc.sql("""
                select coalesce(greatest(timestampdiff(second, min(case when not picked then execution_time end), :now), 0), 0),
                  coalesce(sum(consecutive_failures > 0), 0) from scheduled_tasks""").param("now", Dates.utc(clock.instant()))
                .query((row, number) -> Map.of("lag", row.getLong(1), "failing", row.getLong(2))).single(), LIFE, clock);
        events = new LazyNumbers(() -> jdbc.sql("""
                select count(*), coalesce(timestampdiff(second, min(PUBLICATION_DATE), :now), 0)
                from EVENT_PUBLICATION where COMPLETION_DATE is null""").param("now", Dates.utc(clock.instant()))
                .query((row, number) -> Map.of("waiting", row.getLong(1), "age", row.getLong(2))).single(), LIFE, clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("latih.jobs.lag", jobs, numbers -> numbers.get("lag")).baseUnit("seconds")
                .description("How late the job is that has waited longest").register(registry);
        Gauge.builder("latih.jobs.failing", jobs, numbers -> numbers.get("failing"))
                .description("Jobs that failed the last time").register(registry);
        Gauge.builder("latih.events.waiting", events, numbers -> numbers.get("waiting"))
                .description("Events on their way to a listener").register(registry);
        Gauge.builder("latih.events.oldest", events, numbers -> numbers.get("age")).baseUnit("seconds")
                .description("How long the oldest of them has been under way").register(registry);
    }
}
