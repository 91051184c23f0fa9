package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.Statements;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;

@DbTest
class ApplyDbTest {

    @Autowired TestData data;
    @Autowired ApplyService apply;
    @Autowired ConfirmationService confirmations;
    @Autowired ScreeningService screening;
    @Autowired OwnApplications own;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoLeavesAndComesBackFindsWhatTheyTyped() {
        var batch = batch(Map.of("questions", "Mengapa ikut?\nRencana setelahnya?"));
        var person = data.resident();
        var draft = as(person, () -> apply.open(batch));
        as(person, () -> {
            apply.save(draft.id(), 2, List.of("Ingin bekerja", ""));
            return null;
        });

        var again = as(person, () -> apply.open(batch));

        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(again.step()).isEqualTo(2);
        assertThat(again.answers()).containsExactly("Ingin bekerja", "");
    }

    @Test
    void whatIsMissingIsNamed() {
        var person = data.resident();
        var documents = as(person, () -> apply.open(batch(Map.of("documents", "KTP")))).id();
        assertRefused("ApplyService.documentMissing", () -> submit(person, documents, List.of(), true));
        var questions = as(person, () -> apply.open(batch(Map.of("questions", "Mengapa ikut?")))).id();
        assertRefused("ApplyService.answerMissing", () -> submit(person, questions, List.of(" "), true));
        var declaration = as(person, () -> apply.open(batch(Map.of()))).id();
        assertRefused("ApplyService.declarationMissing", () -> submit(person, declaration, List.of(), false));
        var employed = data.resident(Map.of("working_status", "WORKING"));
        var notEligible = as(employed, () -> apply.open(batch(Map.of()))).id();
        assertRefused("ApplyService.notEligible", () -> submit(employed, notEligible, List.of(), true));
        assertThat(data.state(declaration)).isEqualTo("DRAFT");
    }

    @Test
    void aClosedBatchTakesNoApplication() {
        var person = data.resident();
        var batch = batch(Map.of());
        var draft = as(person, () -> apply.open(batch)).id();
        clock.advance(Duration.ofDays(6));
        assertRefused("ApplyService.notOpen", () -> submit(person, draft, List.of(), true));
        assertRefused("ApplyService.notOpen", () -> as(data.resident(), () -> apply.open(batch)));
    }

    @Test
    void aCancelledBatchTakesNoApplication() {
        var person = data.resident();
        var batch = batch(Map.of());
        var draft = as(person, () -> apply.open(batch)).id();
        jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(batch).update();
        assertRefused("ApplyService.notPublished", () -> submit(person, draft, List.of(), true));
    }

    @Test
    void withoutAProfileNobodyApplies() {
        var account = data.account(Role.RESIDENT);
        assertRefused("OwnResident.profileMissing",
                () -> SignIn.as(account, Role.RESIDENT, () -> apply.open(batch(Map.of()))));
    }

    @Test
    void aCorrectionComesBackToTheSamePlaceEvenAfterTheWindowClosed() {
        var institute = data.institute();
        var staff = data.staff(institute);
        var batch = data.batch(institute, 4, Map.of("registration_closes_on", LocalDate.now(clock).plusDays(5)));
        var person = data.resident();
        var id = as(person, () -> apply.open(batch)).id();
        submit(person, id, List.of(), true);
        var sent = submittedAt(id);
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.requestCorrection(id,
                screening.detail(id).version(), "Alamat belum lengkap"));
        clock.advance(Duration.ofDays(6));

        assertThat(as(person, () -> apply.open(batch)).correctionRequest()).isEqualTo("Alamat belum lengkap");
        submit(person, id, List.of(), true);

        assertThat(data.state(id)).isEqualTo("SUBMITTED");
        assertThat(submittedAt(id)).isEqualTo(sent);
    }

    @Test
    void aCorrectionIsSentWithTheDocumentsOfNow() {
        var institute = data.institute();
        var staff = data.staff(institute);
        var batch = data.batch(institute, 4, Map.of("documents", "KTP,KK",
                "registration_closes_on", LocalDate.now(clock).plusDays(5)));
        var person = data.resident();
        document(person, "KTP");
        var card = document(person, "KK");
        var id = as(person, () -> apply.open(batch)).id();
        submit(person, id, List.of(), true);
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.requestCorrection(id,
                screening.detail(id).version(), "KTP tidak terbaca"));
        jdbc.sql("update resident_document set replaced_at = now(6) where resident_id = ? and type = 'KTP'")
                .param(person.residentId()).update();
        var readable = document(person, "KTP");
        submit(person, id, List.of(), true);

        assertThat(jdbc.sql("select document_id from application_document where application_id = ?").param(id)
                .query(Long.class).list()).containsExactlyInAnyOrder(card, readable);
    }

    /** The opening minute stands or falls with it: a thousand send theirs within seconds. */
    @Test
    void aSubmissionTakesFewStatements() throws Exception {
        var batch = batch(Map.of("documents", "KTP,KK", "questions", "Mengapa ikut?"));
        var person = data.resident();
        document(person, "KTP");
        document(person, "KK");
        var id = as(person, () -> apply.open(batch)).id();
        assertThat(Statements.of(() -> submit(person, id, List.of("Ingin bekerja"), true)))
                .as("two locks, six questions, six writings, and four to tell the applicant").isEqualTo(18);
    }

    @Test
    void whoWithdrewMayApplyAgainWhileTheWindowIsOpenUnderTheSameNumber() {
        var person = data.resident();
        var batch = batch(Map.of());
        var id = as(person, () -> apply.open(batch)).id();
        var number = submit(person, id, List.of(), true).number();
        as(person, () -> {
            confirmations.withdraw(id, WithdrawalReason.CHANGED_MIND, "");
            return null;
        });
        assertThat(as(person, () -> own.detail(id)).application().state()).isEqualTo(ApplicationState.WITHDRAWN);

        assertThat(as(person, () -> apply.open(batch)).id()).isEqualTo(id);
        assertThat(submit(person, id, List.of(), true).number()).isEqualTo(number);
    }

    @Test
    void aDraftCanBeThrownAwayButNothingThatWasSent() {
        var person = data.resident();
        var draft = as(person, () -> apply.open(batch(Map.of()))).id();
        as(person, () -> {
            apply.discard(draft);
            return null;
        });
        assertThat(as(person, () -> own.all())).isEmpty();
        var sent = as(person, () -> apply.open(batch(Map.of()))).id();
        submit(person, sent, List.of(), true);
        assertRefused("Transitions.notPossible", () -> as(person, () -> {
            apply.discard(sent);
            return null;
        }));
    }

    @Test
    void afterTheDeadlineNobodyConfirms() {
        var person = data.resident();
        var offer = data.application(data.batch(data.institute(), 1, Map.of()), person.residentId(), "APPROVED",
                Map.of("respond_by", LocalDateTime.of(2020, 1, 1, 0, 0)));
        assertRefused("ConfirmationService.tooLate", () -> as(person, () -> {
            confirmations.reregister(offer);
            return null;
        }));
    }

    private long document(Person person, String type) {
        jdbc.sql("""
                insert into resident_document (resident_id, type, file_name, content_type, size, sha256, uploaded_at)
                values (?, ?, 'x.pdf', 'application/pdf', 1, repeat('0', 64), now(6))""").params(person.residentId(), type).update();
        return jdbc.sql("select max(id) from resident_document where resident_id = ? and type = ?")
                .params(person.residentId(), type).query(Long.class).single();
    }

    private long batch(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("registration_closes_on", LocalDate.now(clock).plusDays(5));
        return data.batch(data.institute(), 4, values);
    }

    private Receipt submit(Person person, long id, List<String> answers, boolean declared) {
        return as(person, () -> apply.submit(id, answers, declared));
    }

    private LocalDateTime submittedAt(long id) {
        return jdbc.sql("select submitted_at from application where id = ?").param(id)
                .query(LocalDateTime.class).single();
    }

    private static <T> T as(Person person, Callable<T> action) {
        return SignIn.as(person.accountId(), Role.RESIDENT, action);
    }

    private static void assertRefused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key()).isEqualTo(key);
    }
}
