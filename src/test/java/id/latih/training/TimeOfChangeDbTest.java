package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** Feeds and the sitemap say when a batch changed: every change that the public can read moves that time. */
@DbTest
class TimeOfChangeDbTest {

    @Autowired private PublishingService publishing;
    @Autowired private BatchService batches;
    @Autowired private BatchChangeService changes;
    @Autowired private BatchCancelling cancelling;
    @Autowired private ProgrammeService programmes;
    @Autowired private BatchLock lock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestData data;
    @Autowired private JdbcClient jdbc;
    @Autowired private MutableClock clock;
    private long staff;
    private long approver;
    private long programme;
    private long batch;
    private LocalDateTime before;

    @BeforeEach
    void aPublishedBatch() {
        var institute = data.institute();
        staff = data.staff(institute);
        approver = data.account(Role.APPROVER);
        asStaff();
        programme = programmes.create(TrainingSamples.programme(jdbc.sql("select min(id) from vocation")
                .query(Long.class).single()), TrainingSamples.TERMS);
        batch = batches.create(programme, TrainingSamples.batch(LocalDate.now(clock)), TrainingSamples.TERMS);
        batches.submit(batch, batches.get(batch).version());
        assertThat(changed()).isNull();
        asApprover();
        publishing.publish(batch, publishing.get(batch).version());
        before = changed();
        clock.advance(Duration.ofSeconds(5));
    }

    @AfterEach
    void putBack() {
        clock.reset();
        SignIn.out();
    }

    private void asStaff() {
        SignIn.as(staff, Role.INSTITUTE_STAFF);
    }

    private void asApprover() {
        SignIn.as(approver, Role.APPROVER);
    }

    private LocalDateTime changed() {
        return (LocalDateTime) jdbc.sql("select changed_at from batch where id = ?").param(batch)
                .query().singleRow().get("changed_at");
    }

    @Test
    void anAcceptedChangeMovesItAndARequestDoesNot() {
        asStaff();
        changes.request(batch, TrainingSamples.change(20, LocalDate.now(clock), "Ruang lebih besar"));
        assertThat(changed()).isEqualTo(before);
        asApprover();
        var change = publishing.get(batch).change();
        publishing.acceptChange(change.id(), change.version());
        assertThat(changed()).isAfter(before);
    }

    @Test
    void cancellingMovesIt() {
        cancelling.cancel(batch, BatchCancellation.DISASTER, "");
        assertThat(changed()).isAfter(before);
    }

    @Test
    void theStartMovesItOnce() {
        transaction.executeWithoutResult(status -> lock.markStarted(batch));
        var started = changed();
        assertThat(started).isAfter(before);
        clock.advance(Duration.ofSeconds(5));
        transaction.executeWithoutResult(status -> lock.markStarted(batch));
        assertThat(changed()).isEqualTo(started);
    }

    @Test
    void anotherTitleOfTheProgrammeMovesItsPublishedBatches() {
        asStaff();
        var draft = batches.copy(batch);
        var edit = programmes.get(programme);
        programmes.update(programme, edit.version(), edit.data(), edit.terms());
        assertThat(changed()).isAfter(before);
        assertThat(jdbc.sql("select count(*) from batch where id = ? and changed_at is null").param(draft)
                .query(Integer.class).single()).isOne();
    }
}
