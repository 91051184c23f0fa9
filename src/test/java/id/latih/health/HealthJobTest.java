package id.latih.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.junit.jupiter.api.Test;

class HealthJobTest {

    @Test
    void impossibleStatesAreSearchedForAtOnceAndEachHour() {
        var started = Instant.parse("2026-12-01T12:00:00Z");
        assertThat(HealthJob.HOURLY.getInitialExecutionTime(started)).isEqualTo(started);
        assertThat(HealthJob.HOURLY.getNextExecutionTime(ExecutionComplete.simulatedSuccess(started)))
                .isEqualTo(Instant.parse("2026-12-01T13:00:00Z"));
    }
}
