package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Audit;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.SignIn;

/** What still changes once a batch is published, and how it is cancelled. */
class PublishedBatchDbTest extends PublishingTestBase {

    @Autowired
    private BatchLock lock;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void moreSeatsAreAddedWhenAChangeIsAccepted() {
        var id = published();
        var change = requested(id, 20);
        publishing.acceptChange(change.id(), change.version());
        assertThat(seats(id)).isEqualTo(20);
        assertThat(publishing.get(id).info().seats()).isEqualTo(20);
        assertThat(publishing.get(id).change()).isNull();
        refused(() -> publishing.acceptChange(change.id(), change.version()), "PublishingService.decided");
    }

    @Test
    void fewerSeatsTakeAwayFreeOnesOnly() {
        var id = published();
        data.application(id, data.resident().residentId(), "APPROVED", Map.of("seat_no", 16));
        var change = requested(id, 2);
        publishing.acceptChange(change.id(), change.version());
        assertThat(jdbc.sql("select seat_no from batch_seat where batch_id = ? order by seat_no").param(id)
                .query(Integer.class).list()).containsExactly(1, 16);
        var more = requested(id, 4);
        publishing.acceptChange(more.id(), more.version());
        assertThat(jdbc.sql("select seat_no from batch_seat where batch_id = ? order by seat_no").param(id)
                .query(Integer.class).list()).containsExactly(1, 2, 3, 16);
    }

    @Test
    void fewerSeatsThanAreTakenAreRefused() {
        var id = published();
        for (var person = 0; person < 3; person++) {
            data.application(id, data.resident().residentId(), "APPROVED");
        }
        var change = requested(id, 2);
        assertThatThrownBy(() -> publishing.acceptChange(change.id(), change.version()))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("BatchSeats.taken");
                    assertThat(violation.arguments()).containsExactly(3);
                });
        assertThat(seats(id)).isEqualTo(16);
        assertThat(publishing.get(id).change()).isNotNull();
    }

    @Test
    void aRefusedChangeNeedsAReasonAndLeavesTheBatch() {
        var id = published();
        var change = requested(id, 20);
        refused(() -> publishing.refuseChange(change.id(), change.version(), " "), "Checks.empty");
        refused(() -> publishing.refuseChange(change.id(), change.version(), "Milik 3604010105990012"), "IdentityNumbers.notHere");
        publishing.refuseChange(change.id(), change.version(), "Dana tidak cukup.");
        assertThat(seats(id)).isEqualTo(16);
        assertThat(publishing.changes(id)).extracting(ChangeDetails::state).containsExactly(ChangeState.REFUSED);
    }

    @Test
    void oneRequestAtATime() {
        var id = published();
        requested(id, 20);
        asStaff();
        refused(() -> changes.request(id, TrainingSamples.change(21, today, "Lagi")), "BatchChangeService.pending");
        changes.withdraw(id);
        refused(() -> changes.withdraw(id), "BatchChangeService.none");
        changes.request(id, TrainingSamples.change(21, today, "Lagi"));
    }

    @Test
    void aRequestMustChangeSomethingAndSayWhy() {
        var id = published();
        asStaff();
        refused(() -> changes.request(id, TrainingSamples.change(16, today, "Sama")), "ChangeRules.nothing");
        refused(() -> changes.request(id, TrainingSamples.change(20, today, " ")), "Checks.empty");
        refused(() -> changes.request(id, TrainingSamples.change(20, today.minusDays(1), "Mundur")), "ChangeRules.past");
    }

    @Test
    void aTrainingThatHasStartedIsNeitherChangedNorCancelled() {
        var id = published();
        jdbc.sql("update batch set started_at = utc_timestamp() where id = ?").param(id).update();
        refused(() -> cancelling.cancel(id, BatchCancellation.OTHER, ""), "BatchRules.started");
        asStaff();
        refused(() -> changes.request(id, TrainingSamples.change(20, today, "Lagi")), "BatchRules.started");
    }

    /** Otherwise approvers would keep a task that cannot be done. */
    @Test
    void aRequestThatWaitsIsWithdrawnByThePortalWhenTheTrainingStarts() {
        var id = published();
        requested(id, 20);
        SignIn.out();
        transaction.executeWithoutResult(status -> lock.markStarted(id));
        asApprover();
        assertThat(publishing.get(id).change()).isNull();
        assertThat(publishing.changes(id)).extracting(ChangeDetails::state).containsExactly(ChangeState.WITHDRAWN);
        assertThat(jdbc.sql("select count(*) from batch_change where batch_id = ? and decided_by is null"
                + " and decided_at is not null").param(id).query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select actor_name from audit_entry where action = 'BATCH_CHANGE_WITHDRAWN'"
                + " and subject_type = 'batch' and subject_id = ?").param(String.valueOf(id)).query(String.class).single())
                .isEqualTo(Audit.PORTAL);
    }

    @Test
    void staffAndApproversCancelWithAReasonOnce() {
        var id = published();
        requested(id, 20);
        asStaff();
        cancelling.cancel(id, BatchCancellation.NO_INSTRUCTOR, "Sakit.");
        assertThat(batches.get(id).cancelled()).isEqualTo(BatchCancellation.NO_INSTRUCTOR);
        assertThat(batches.get(id).change()).isNull();
        asApprover();
        refused(() -> cancelling.cancel(id, BatchCancellation.OTHER, ""), "BatchRules.state.cancelled");
        cancelling.cancel(published(), BatchCancellation.DISASTER, "");
    }

    @Test
    void staffOfAnotherInstituteAreRefused() {
        var id = published();
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertThatThrownBy(() -> cancelling.cancel(id, BatchCancellation.OTHER, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.request(id, TrainingSamples.change(20, today, "Lagi")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.withdraw(id)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"RESIDENT", "ADMINISTRATOR"})
    void residentsAndAdministratorsCancelNothing(Role role) {
        var id = published();
        SignIn.as(staff, role);
        assertThatThrownBy(() -> cancelling.cancel(id, BatchCancellation.OTHER, ""))
                .isInstanceOf(AccessDeniedException.class);
    }
}
