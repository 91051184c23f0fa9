package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** What a submission looks at only when it is sent, since it may have changed while somebody filled in the form. */
@DbTest
class SubmissionGuardsDbTest {

    @Autowired TestData data;
    @Autowired ApplyService apply;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired PlatformTransactionManager transactions;
    long batch;
    long draft;
    TestData.Person person;

    @BeforeEach
    void draft() {
        batch = data.openBatch(data.institute(), 4);
        person = data.resident();
        draft = SignIn.as(person.accountId(), Role.RESIDENT, () -> apply.open(batch)).id();
    }

    private Receipt submit() {
        return SignIn.as(person.accountId(), Role.RESIDENT, () -> apply.submit(draft, List.of(), true));
    }

    @Test
    void aCancellationThatHasBegunIsWaitedFor() {
        transaction.executeWithoutResult(cancellation -> {
            jdbc.sql("update batch set state = 'CANCELLED', version = version + 1 where id = ?").param(batch).update();
            assertThatThrownBy(this::submitWithLittlePatience).isInstanceOf(PessimisticLockingFailureException.class);
            cancellation.setRollbackOnly();
        });

        assertThat(data.state(draft)).isEqualTo("DRAFT");
        assertThat(submit().number()).isNotBlank();
    }

    /** In a transaction beside the one that is open; it gives up after a second. */
    private void submitWithLittlePatience() {
        var beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        beside.executeWithoutResult(begun -> {
            jdbc.sql("set session innodb_lock_wait_timeout = 1").update();
            try {
                submit();
            } finally {
                jdbc.sql("set session innodb_lock_wait_timeout = default").update();
            }
        });
    }

    @Test
    void whoGotAPlaceElsewhereMeanwhileIsRefused() {
        var elsewhere = data.batch(data.institute(), 4, Map.of("registration_closes_on", LocalDate.now(clock).minusDays(5)));
        data.application(elsewhere, person.residentId(), "TRAINEE", Map.of("seat_no", 1));

        assertThatThrownBy(this::submit).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.key()).isEqualTo("ApplyService.notEligible"));
        assertThat(data.state(draft)).isEqualTo("DRAFT");
    }
}
