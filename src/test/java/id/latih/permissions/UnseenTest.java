package id.latih.permissions;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the run that takes guards out may leave unnoticed is one place, and is there. */
class UnseenTest {

    private static final String WRITTEN_DOWN = "CurrentUser.id() for Audit.record in privacy.OwnRequests.ask";

    @Test
    void anExcuseIsForOneUseOfAnAnswer() {
        assertThat(Unseen.why(WRITTEN_DOWN)).hasValueSatisfying(why -> assertThat(why).startsWith("harmless: "));
        assertThat(Unseen.why("CurrentUser.id() in privacy.OwnRequests.ask")).as("compared with an owner").isEmpty();
    }

    @Test
    void anExcuseThatNoGuardNeedsIsNamed() {
        assertThat(Unseen.without(List.of(WRITTEN_DOWN))).doesNotContain("CurrentUser.id() for Audit.record in *")
                .contains("CurrentUser.id() for DataRequest.close in *", "OwnInstitute.check(long) in training.BatchService.copy");
    }
}
