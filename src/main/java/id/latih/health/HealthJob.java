package id.latih.health;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour, on one of the instances. */
@Configuration(proxyBeanMethods = false)
class HealthJob {

    static final Duration EVERY = Duration.ofHours(1);
    static final FixedDelay HOURLY = FixedDelay.of(EVERY);
    /** By then the other jobs have made up for the time in which the portal was away. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> healthSearchTask(HealthSearch search, Clock clock) {
        var started = clock.instant();
        return Tasks.recurring("health-search", HOURLY).execute((instance, context) -> {
            if (clock.instant().isAfter(started.plus(CATCHING_UP)) || !search.isLate()) {
                search.run();
            }
        });
    }
}
