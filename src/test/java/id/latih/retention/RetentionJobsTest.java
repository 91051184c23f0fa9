package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class RetentionJobsTest {

    @Test
    void whatIsOverIsErasedAtHalfPastTwoInTheNightHere() {
        assertThat(RetentionJobs.AT_NIGHT.getInitialExecutionTime(Instant.parse("2026-12-01T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-01T19:30:00Z"));
        assertThat(RetentionJobs.AT_NIGHT.getInitialExecutionTime(Instant.parse("2026-12-01T19:31:00Z")))
                .isEqualTo(Instant.parse("2026-12-02T19:30:00Z"));
    }
}
