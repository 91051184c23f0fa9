package id.latih.enrolment;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentJobs {

    /** Deadlines and starts of training, every minute. */
    @Bean
    RecurringTask<Void> seatKeeping(SeatKeeper keeper) {
        return Tasks.recurring("seat-keeping", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> keeper.run());
    }
}
