package id.latih.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the outbox every ten seconds. */
@Configuration(proxyBeanMethods = false)
class MailJob {

    private static final int SECONDS = 10;

    @Bean
    RecurringTask<Void> mailOutboxTask(MailOutbox outbox) {
        return Tasks.recurring("mail-outbox", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> outbox.deliver());
    }
}
