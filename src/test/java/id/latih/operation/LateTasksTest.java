package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import id.latih.core.LogFields;

class LateTasksTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    /** Stands where requests are still answered while the portal goes down. */
    private record LastRequest(Runnable work) implements SmartLifecycle {
        @Override
        public void start() {
        }

        @Override
        public void stop() {
            work.run();
        }

        @Override
        public boolean isRunning() {
            return true;
        }

        @Override
        public int getPhase() {
            return SmartLifecycle.DEFAULT_PHASE - 1024;
        }
    }

    @Test
    void whatTheLastRequestSetsOffIsStillDone() {
        var context = new GenericApplicationContext();
        context.registerBean(ThreadPoolTaskExecutor.class, () -> new ThreadPoolTaskExecutorBuilder().corePoolSize(1)
                .customizers(new LateTasks().tasksUntilTheLastRequest()).build());
        context.registerBean(LastRequest.class, () -> new LastRequest(() -> {
            var executor = context.getBean(ThreadPoolTaskExecutor.class);
            // still under way when the pool is told to end, with another one waiting behind it
            executor.execute(() -> {
                while (!executor.getThreadPoolExecutor().isShutdown()) {
                    Thread.onSpinWait();
                }
            });
            executor.execute(() -> done.add("told"));
        }));
        context.refresh();
        context.close();
        assertThat(done).containsExactly("told");
    }

    @Test
    void whatListensToAnEventLogsTheRequestThatCausedIt() {
        Runnable task;
        try (var field = LogFields.with(LogFields.REQUEST, "the request")) {
            task = new LogConfiguration().requestOfCause().decorate(() -> done.add(MDC.get(LogFields.REQUEST)));
        }
        task.run();
        assertThat(done).containsExactly("the request");
        assertThat(MDC.get(LogFields.REQUEST)).isNull();
    }

    @Test
    void toldToStopThePortalAnnouncesIt() {
        var restart = new Restart(Duration.ZERO, Clock.systemUTC());
        assertThat(restart.ahead()).isEmpty();
        restart.stop();
        assertThat(restart.ahead()).contains(Duration.ZERO);
    }
}
