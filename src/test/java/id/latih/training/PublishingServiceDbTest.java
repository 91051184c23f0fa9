package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.testing.SignIn;

class PublishingServiceDbTest extends PublishingTestBase {

    @Test
    void publicationWritesOneRowASeatAndAnAddress() {
        var id = published();
        assertThat(seats(id)).isEqualTo(16);
        assertThat(publishing.get(id).slug()).endsWith("-angkatan-1-" + id);
        assertThat(publishing.get(id).info().registrationOpen(today)).isTrue();
    }

    @Test
    void whatWasChangedAfterItWasReadIsNotPublished() {
        var id = submitted();
        refused(() -> publishing.publish(id, version(id) - 1), "Stale.changed");
    }

    @Test
    void aBatchIsPublishedOnce() {
        var id = published();
        refused(() -> publishing.publish(id, version(id)), "BatchRules.state.published");
        refused(() -> publishing.sendBack(id, version(id), BatchReturn.DATES, ""), "BatchRules.state.published");
    }

    @Test
    void aBatchSentBackIsCorrectedAndHandedInAgain() {
        var id = submitted();
        publishing.sendBack(id, version(id), BatchReturn.DATES, "Bentrok dengan libur.");
        assertThat(publishing.get(id).returned()).isEqualTo(BatchReturn.DATES);
        assertThat(publishing.get(id).reasonNote()).isEqualTo("Bentrok dengan libur.");
        asStaff();
        batches.update(id, batches.get(id).version(), TrainingSamples.batch("Angkatan 1", 10, today), TrainingSamples.TERMS);
        batches.submit(id, batches.get(id).version());
        assertThat(batches.get(id).reasonCode()).isNull();
    }

    @Test
    void approversSeeNoDrafts() {
        asStaff();
        var id = batches.create(data.programme(institute), TrainingSamples.batch(today), TrainingSamples.TERMS);
        asApprover();
        assertThatThrownBy(() -> publishing.get(id)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVER")
    void otherRolesPublishNothing(Role role) {
        var id = submitted();
        var version = version(id);
        SignIn.as(staff, role);
        assertThatThrownBy(() -> publishing.publish(id, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.sendBack(id, version, BatchReturn.OTHER, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.acceptChange(1, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.refuseChange(1, 0, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.get(id)).isInstanceOf(AccessDeniedException.class);
    }
}
