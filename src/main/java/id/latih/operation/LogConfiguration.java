package id.latih.operation;

import java.util.Map;
import java.util.Optional;

import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** What listens to an event runs on a thread of its own, and belongs to the request that caused it all the same. */
    @Bean
    TaskDecorator requestOfCause() {
        return task -> {
            var fields = MDC.getCopyOfContextMap();
            return () -> {
                var before = MDC.getCopyOfContextMap();
                set(fields);
                try {
                    task.run();
                } finally {
                    set(before);
                }
            };
        };
    }

    private static void set(@org.jspecify.annotations.Nullable Map<String, String> fields) {
        MDC.setContextMap(Optional.ofNullable(fields).orElse(Map.of()));
    }
}
