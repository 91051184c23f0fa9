package id.latih.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.latih.testing.DbTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class JobsDbTest {
    private static final int INSTANCES = 4;
    private static final int ROUNDS = 25;

    private final String name = "test-" + UUID.randomUUID();

    @Autowired
    private DataSource dataSource;
    @Autowired
    private Scheduler scheduler;
    @Autowired
    private ObjectProvider<MeterRegistry> measures;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneOfSeveralInstancesRunsAJobEachTimeItIsDue() throws InterruptedException {
        Queue<Instant> due = new ConcurrentLinkedQueue<>();
        var enough = new CountDownLatch(ROUNDS);
        RecurringTask<Void> job = Tasks.recurring(name, FixedDelay.ofMillis(5)).execute((instance, context) -> {
            due.add(context.getExecution().executionTime);
            enough.countDown();
        });
        List<Scheduler> instances = Stream.generate(
            () -> new JobsConfiguration().scheduler(dataSource, List.of(job), 2, Duration.ofMillis(10), Duration.ofSeconds(10), measures))
            .limit(INSTANCES).toList();
        try {
            instances.forEach(Scheduler::start);
            assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            instances.forEach(Scheduler::stop);
        }
        assertThat(due).doesNotHaveDuplicates();
    }

    @Test
    void aJobAskedForInATransactionThatFailsIsNeverRun() {
        OneTimeTask<Void> job = Tasks.oneTime(name).execute((instance, context) -> { });
        Scheduler client = new JobsConfiguration().scheduler(dataSource, List.of(job), 1, Duration.ofMinutes(1), Duration.ofSeconds(10), measures);
        transaction.executeWithoutResult(status -> {
            client.schedule(job.instance("undone"), Instant.now());
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> client.schedule(job.instance("done"), Instant.now()));

        assertThat(client.getScheduledExecution(job.instance("undone"))).isEmpty();
        assertThat(client.getScheduledExecution(job.instance("done"))).isPresent();
        client.stop();
    }

    /** Its last sign of life is two minutes old: it was killed in the middle of the job. */
    @Test
    void aJobOfAnInstanceThatWasKilledIsTakenOver() throws InterruptedException {
        var done = new CountDownLatch(1);
        RecurringTask<Void> job = Tasks.recurring(name, FixedDelay.ofHours(1)).execute((instance, context) -> done.countDown());
        jdbc.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values (?, 'recurring', utc_timestamp(6) - interval 2 minute, true, 'killed', utc_timestamp(6) - interval 2 minute, 1)""")
            .param(name).update();
        Scheduler living = new JobsConfiguration().scheduler(dataSource, List.of(job), 1, Duration.ofMillis(10), Duration.ofSeconds(10), measures);
        try {
            living.start();
            assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            living.stop();
        }
    }

    @Test
    void nothingRunsByItselfInTests() {
        assertThat(scheduler.getSchedulerState().isStarted()).isFalse();
    }
}
