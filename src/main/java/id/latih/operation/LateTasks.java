package id.latih.operation;

import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the portal goes down, what the last requests set off is still done: the pool that listens to events is waited
 * for. By itself it would drop what waits and interrupt what runs, to be repeated minutes later.
 */
@Configuration(proxyBeanMethods = false)
class LateTasks {

    private static final int SECONDS = 20;

    @Bean
    ThreadPoolTaskExecutorCustomizer tasksUntilTheLastRequest() {
        return executor -> {
            executor.setWaitForTasksToCompleteOnShutdown(true);
            executor.setAwaitTerminationSeconds(SECONDS);
        };
    }
}
