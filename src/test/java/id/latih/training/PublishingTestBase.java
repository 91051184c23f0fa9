package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** An institute with a batch on its way, its staff, and an approver. */
@DbTest
abstract class PublishingTestBase {

    @Autowired
    PublishingService publishing;
    @Autowired
    BatchService batches;
    @Autowired
    BatchChangeService changes;
    @Autowired
    BatchCancelling cancelling;
    @Autowired
    TestData data;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;
    LocalDate today;
    long institute;
    long staff;
    long approver;

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

    void asStaff() {
        SignIn.as(staff, Role.INSTITUTE_STAFF);
    }

    void asApprover() {
        SignIn.as(approver, Role.APPROVER);
    }

    long submitted() {
        asStaff();
        var id = batches.create(data.programme(institute), TrainingSamples.batch(today), TrainingSamples.TERMS);
        batches.submit(id, batches.get(id).version());
        asApprover();
        return id;
    }

    long published() {
        var id = submitted();
        publishing.publish(id, version(id));
        return id;
    }

    int version(long id) {
        return publishing.get(id).version();
    }

    ChangeDetails requested(long id, int seats) {
        asStaff();
        changes.request(id, TrainingSamples.change(seats, today, "Ruang lebih besar"));
        asApprover();
        return publishing.get(id).change();
    }

    int seats(long id) {
        return jdbc.sql("select count(*) from batch_seat where batch_id = ?").param(id).query(Integer.class).single();
    }

    static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
