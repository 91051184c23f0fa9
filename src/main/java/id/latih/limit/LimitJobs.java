package id.latih.limit;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets whose tries no longer count. */
@Configuration(proxyBeanMethods = false)
class LimitJobs {

    @Bean
    RecurringTask<Void> forgottenTries(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forgotten-tries", FixedDelay.of(Duration.ofHours(1))).execute((instance, context) ->
                jdbc.sql("delete from rate_limit where expires_at < ?").param(clock.millis()).update());
    }
}
