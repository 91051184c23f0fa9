package id.latih.retention;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.latih.core.Dates;

@Configuration(proxyBeanMethods = false)
class RetentionJobs {

    static final Daily AT_NIGHT = new Daily(Dates.WIB, LocalTime.of(2, 30));

    @Bean
    RecurringTask<Void> nightlyErasingTask(NightlyErasing erasing) {
        return Tasks.recurring("nightly-erasing", AT_NIGHT).execute((instance, context) -> erasing.run());
    }
}
