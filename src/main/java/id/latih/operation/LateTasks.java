package id.latih.operation;

import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * While the portal goes down, what a request in hand sets off is still done: the pool that listens to events takes
 * tasks until the server has answered all requests, and then ends those it has. By itself it would refuse them from
 * the first moment, and somebody whose application was sent would be shown an error.
 */
@Configuration(proxyBeanMethods = false)
class LateTasks {

    private static final int SECONDS = 20;
    private static final int BEHIND_THE_SERVER = SmartLifecycle.DEFAULT_PHASE - 4096;

    @Bean
    ThreadPoolTaskExecutorCustomizer tasksUntilTheLastRequest() {
        return executor -> {
            executor.setAcceptTasksAfterContextClose(true);
            executor.setWaitForTasksToCompleteOnShutdown(true);
            executor.setAwaitTerminationSeconds(SECONDS);
            executor.setPhase(BEHIND_THE_SERVER);
        };
    }
}
