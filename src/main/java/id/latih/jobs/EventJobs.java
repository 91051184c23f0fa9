package id.latih.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * An event whose listener failed, or whose portal was stopped first, is given to its listener again. Not at
 * the start of the portal: with several instances each would then repeat what the others are still doing.
 */
@Configuration(proxyBeanMethods = false)
class EventJobs {

    /** @param overdue longer than any listener takes */
    @Bean
    RecurringTask<Void> resubmitEvents(IncompleteEventPublications publications,
            @Value("${latih.events.every:1m}") Duration every, @Value("${latih.events.overdue:2m}") Duration overdue) {
        return Tasks.recurring("resubmit-events", FixedDelay.of(every))
            .execute((instance, context) -> publications.resubmitIncompletePublicationsOlderThan(overdue));
    }
}
