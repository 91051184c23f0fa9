package id.latih.operation;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Announces a restart ahead of it, or takes that back: on the management port, {@code /actuator/restart}. */
@Component
@Endpoint(id = "restart")
class RestartEndpoint {

    private final Restart restart;

    RestartEndpoint(Restart restart) {
        this.restart = restart;
    }

    /** In how many seconds; nothing where none was announced. */
    @ReadOperation
    public Map<String, Long> announced() {
        return restart.ahead().map(left -> Map.of("seconds", left.toSeconds())).orElse(Map.of());
    }

    @WriteOperation
    public Map<String, Long> announce(int seconds) {
        restart.announce(Duration.ofSeconds(seconds));
        return announced();
    }

    @DeleteOperation
    public void withdraw() {
        restart.withdraw();
    }
}
