package id.latih.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import id.latih.core.LogFields;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Stopping waits for the jobs that run: the scheduler depends on all they use, so it is stopped first. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);

    /** The jobs of an instance that was killed are taken over after this many beats: a minute, and not half an hour. */
    private static final int BEATS_MISSED_BY_THE_DEAD = 6;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, @Value("${latih.jobs.threads:4}") int threads,
            @Value("${latih.jobs.polling:10s}") Duration polling,
            @Value("${latih.jobs.heartbeat:10s}") Duration heartbeat, ObjectProvider<MeterRegistry> measures) {
        List<Task<?>> onDemand = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> r) {
                recurring.add(r);
            } else {
                onDemand.add(task);
            }
        }
        // a job that a service asks for exists only if that service's transaction commits
        var builder = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), onDemand);
        measures.ifAvailable(registry -> builder.statsRegistry(new MicrometerStatsRegistry(registry, tasks)));
        return builder
            .startTasks(recurring)
            .addExecutionInterceptor((job, context, chain) -> {
                try (var field = LogFields.with(LogFields.JOB, job.getTaskName())) {
                    return chain.proceed(job, context);
                }
            })
            .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName()))
            .threads(threads)
            .pollingInterval(polling)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(BEATS_MISSED_BY_THE_DEAD)
            .alwaysPersistTimestampInUTC()
            .shutdownMaxWait(PATIENCE_AT_STOP)
            .build();
    }
}
