package id.latih.privacy;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestJobs {

    /** The clocks of open requests, and granted erasures; some minutes do not matter in 72 hours. */
    @Bean
    RecurringTask<Void> dataRequestClocks(RequestClock clock, GrantedErasures erasures) {
        return Tasks.recurring("data-request-clocks", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    clock.run();
                    erasures.run();
                });
    }
}
