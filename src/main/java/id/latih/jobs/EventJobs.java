package id.latih.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * An event whose listener failed, or whose portal was stopped first, is given to its listener again. Not at
 * the start of the portal: with several instances each would then repeat what the others are still doing.
 */
@Configuration(proxyBeanMethods = false)
class EventJobs {
    private static final Duration EVERY = Duration.ofMinutes(1);
    /** Longer than any listener takes. */
    private static final Duration OVERDUE = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> resubmitEvents(IncompleteEventPublications publications) {
        return Tasks.recurring("resubmit-events", FixedDelay.of(EVERY))
            .execute((instance, context) -> publications.resubmitIncompletePublicationsOlderThan(OVERDUE));
    }
}
