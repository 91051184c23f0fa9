package id.latih.publicsite.subscription;

import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.latih.core.Dates;

@Configuration(proxyBeanMethods = false)
class SubscriptionJobs {

    /** When people look at their telephones. */
    static final Daily EVERY_MORNING = new Daily(Dates.WIB, LocalTime.of(7, 0));

    @Bean
    RecurringTask<Void> searchNews(NewsRound round) {
        return Tasks.recurring("search-news", EVERY_MORNING).execute((instance, context) -> round.run());
    }

    @Bean
    RecurringTask<Void> unconfirmedSubscriptions(Subscriptions subscriptions) {
        return Tasks.recurring("unconfirmed-subscriptions", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> subscriptions.forgetUnconfirmed());
    }
}
