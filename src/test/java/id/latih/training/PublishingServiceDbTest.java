package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

@DbTest
class PublishingServiceDbTest {

    @Autowired
    private PublishingService publishing;
    @Autowired
    private BatchService batches;
    @Autowired
    private BatchChangeService changes;
    @Autowired
    private BatchCancelling cancelling;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    private LocalDate today;
    private long institute;
    private long staff;
    private long approver;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        institute = data.institute();
        staff = data.staff(institute);
        approver = data.account(Role.APPROVER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private void asStaff() {
        SignIn.as(staff, Role.INSTITUTE_STAFF);
    }

    private void asApprover() {
        SignIn.as(approver, Role.APPROVER);
    }

    private long submitted() {
        asStaff();
        var id = batches.create(data.programme(institute), TrainingSamples.batch(today), TrainingSamples.TERMS);
        batches.submit(id, batches.get(id).version());
        asApprover();
        return id;
    }

    private long published() {
        var id = submitted();
        publishing.publish(id, version(id));
        return id;
    }

    private int version(long id) {
        return publishing.get(id).version();
    }

    private ChangeDetails requested(long id, int seats) {
        asStaff();
        changes.request(id, TrainingSamples.change(seats, today, "Ruang lebih besar"));
        asApprover();
        return publishing.get(id).change();
    }

    private int seats(long id) {
        return jdbc.sql("select count(*) from batch_seat where batch_id = ?").param(id).query(Integer.class).single();
    }

    private static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

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
    void approversSeeNoDrafts() {
        asStaff();
        var id = batches.create(data.programme(institute), TrainingSamples.batch(today), TrainingSamples.TERMS);
        asApprover();
        assertThatThrownBy(() -> publishing.get(id)).isInstanceOf(NotFound.class);
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

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"RESIDENT", "ADMINISTRATOR"})
    void residentsAndAdministratorsCancelNothing(Role role) {
        var id = published();
        SignIn.as(staff, role);
        assertThatThrownBy(() -> cancelling.cancel(id, BatchCancellation.OTHER, ""))
                .isInstanceOf(AccessDeniedException.class);
    }
}
