package id.latih.enrolment.health;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.LazyNumbers;
import id.latih.enrolment.ApplicationState;

/** How many applications are in each state: one statement every few minutes. */
@Component
class ApplicationMeasures implements MeterBinder {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final LazyNumbers states;

    ApplicationMeasures(JdbcClient jdbc, Clock clock) {
        states = new LazyNumbers(() -> {
            var counts = new HashMap<String, Long>();
            jdbc.sql("select state, count(*) from application group by state")
                    .query(row -> { counts.put(row.getString(1), row.getLong(2)); });
            return counts;
        }, LIFE, clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : ApplicationState.values()) {
            Gauge.builder("latih.applications", states, numbers -> numbers.get(state.name())).tag("state", state.name())
                    .description("Applications in this state, as of some minutes ago").register(registry);
        }
    }
}
