package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

/** When a restart is announced, and when no longer. */
class RestartTest {

    private final Restart restart = new Restart(Duration.ZERO,
            Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC));

    @Test
    void whoIsToldToStopSaysSo() {
        restart.start();
        assertThat(restart.ahead()).isEmpty();
        restart.stop();
        assertThat(restart.ahead()).contains(Duration.ZERO);
    }

    /** The same program may be halted and go on. */
    @Test
    void whoStartsAgainIsNotAboutToGo() {
        restart.announce(Duration.ofMinutes(5));
        restart.stop();
        restart.start();
        assertThat(restart.ahead()).isEmpty();
    }
}
