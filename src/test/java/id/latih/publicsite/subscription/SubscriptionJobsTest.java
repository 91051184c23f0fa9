package id.latih.publicsite.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class SubscriptionJobsTest {

    @Test
    void theMailsGoOutAtSevenInTheMorningHere() {
        assertThat(SubscriptionJobs.EVERY_MORNING.getInitialExecutionTime(Instant.parse("2026-12-01T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-02T00:00:00Z"));
    }
}
