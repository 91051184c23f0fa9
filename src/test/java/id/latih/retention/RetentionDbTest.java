package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** What is older than its period goes in the night, and what is a day younger stays. */
@DbTest
class RetentionDbTest {

    @Autowired private NightlyErasing erasing;
    @Autowired private RetentionSchedule schedule;
    @Autowired private RetentionPeriods periods;
    @Autowired private AgedRows aged;
    @Autowired private TestData data;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;

    @Test
    void unconfirmedAccountsGoWhole() {
        var old = aged.unconfirmed(days(RetentionKind.UNCONFIRMED_ACCOUNTS) + 1);
        var young = aged.unconfirmed(days(RetentionKind.UNCONFIRMED_ACCOUNTS) - 1);
        erasing.run();
        assertThat(count("account where id = " + old)).isZero();
        assertThat(count("account where id = " + young + " and status = 'UNCONFIRMED'")).isOne();
    }

    @Test
    void whoIsAwayForLongIsToldFirstAndStaysByComingBack() {
        var away = days(RetentionKind.UNUSED_ACCOUNTS);
        var untold = aged.idle(away + 1, null);
        var toldLongAgo = aged.idle(away + 1, 31);
        var toldJustNow = aged.idle(away + 1, 29);
        var cameBack = aged.idle(5, 31);
        var onTheTelephone = aged.idle(away + 1, 31);
        jdbc.sql("""
                insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in)
                values (?, ?, 'x', now(6), now(6), true)""").params(onTheTelephone, "z" + onTheTelephone).update();
        var applies = aged.idle(away + 1, 31);
        var resident = data.resident();
        jdbc.sql("update resident set account_id = ? where id = ?").params(applies, resident.residentId()).update();
        data.application(data.batch(data.institute(), 1, Map.of()), resident.residentId(), "SUBMITTED");

        erasing.run();

        assertThat(List.of(untold, toldLongAgo, toldJustNow, cameBack, onTheTelephone, applies)).extracting(this::status)
                .containsExactly("ACTIVE", "ERASED", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE");
        assertThat(count("account where id = " + untold + " and warned_at is not null")).isOne();
    }

    @Test
    void whoLeftTheOfficeGoesAndWhatTheyDecidedStays() {
        var days = days(RetentionKind.FORMER_STAFF);
        var officer = aged.disabled(data.account(Role.APPROVER), days + 1);
        var institute = data.institute();
        var staff = aged.disabled(data.staff(institute), days + 1);
        var lately = aged.disabled(data.account(Role.ADMINISTRATOR), days - 1);
        var resident = aged.disabled(data.account(Role.RESIDENT), days + 1);
        var atWork = data.account(Role.APPROVER);
        var decided = aged.ended(days + 1);
        jdbc.sql("update application_history set actor_id = ? where application_id = ?").params(officer, decided).update();

        erasing.run();

        assertThat(List.of(officer, staff, lately, resident, atWork)).extracting(this::status)
                .containsExactly("ERASED", "ERASED", "DISABLED", "DISABLED", "ACTIVE");
        assertThat(count("account where role = 'APPROVER' and display_name = '(data dihapus)' and disabled_at is null and id = "
                + officer)).as("the role stays").isOne();
        assertThat(count("institute_staff where account_id = " + staff)).isZero();
        assertThat(actor(decided)).isEqualTo("Ibu Pejabat");
        assertThat(count("audit_entry where action = 'PERSON_ERASED' and reason_code = 'LEFT' and subject_id = '" + staff + "'")).isOne();
    }

    @Test
    void wordsOfRequestsGoAndThatTheyWereAnsweredStays() {
        var days = days(RetentionKind.DATA_REQUESTS);
        var old = aged.answered(days + 1);
        var young = aged.answered(days - 1);
        var open = aged.answered(days + 1);
        jdbc.sql("update data_request set request_state = 'OPEN', answered_at = null where id = ?").param(open).update();
        try {
            assertThat(due(RetentionKind.DATA_REQUESTS)).isOne();
            erasing.run();
            assertThat(count("data_request where asked = '' and answer = '' and kind = 'ACCESS' and request_state = 'DONE'"
                    + " and answered_at is not null and id = " + old)).isOne();
            assertThat(count("data_request where asked <> '' and answer <> '' and id in (" + young + ", " + open + ")")).isEqualTo(2);
            assertThat(due(RetentionKind.DATA_REQUESTS)).isZero();
        } finally {
            jdbc.sql("delete from data_request where id in (?, ?, ?)").params(old, young, open).update();
        }
    }

    @Test
    void rowsGoByTheirAge() {
        for (var kind : List.of(RetentionKind.LINKS, RetentionKind.DEVICES, RetentionKind.INBOX, RetentionKind.MAILS,
                RetentionKind.AUDIT)) {
            var old = aged.row(kind, days(kind) + 1);
            var young = aged.row(kind, days(kind) - 1);
            var due = SignIn.as(1, Role.ADMINISTRATOR, () -> schedule.due()).get(kind);
            assertThat(due).as(kind.name()).isPositive();
            assertThat(count(AgedRows.table(kind) + " where id = " + old)).as("counting erases nothing").isOne();
            erasing.run();
            assertThat(count(AgedRows.table(kind) + " where id = " + old)).as(kind.name()).isZero();
            assertThat(count(AgedRows.table(kind) + " where id = " + young)).as(kind.name()).isOne();
            assertThat(due(kind)).as(kind.name()).isZero();
        }
    }

    @Test
    void whatWaitsToBeSentIsKept() {
        var mail = aged.row(RetentionKind.MAILS, 5000);
        jdbc.sql("update mail set state = 'QUEUED' where id = ?").param(mail).update();
        erasing.run();
        assertThat(count("mail where id = " + mail)).isOne();
    }

    @Test
    void applicationsThatWereNeverSentGoWhole() {
        var resident = data.resident().residentId();
        var old = aged.draft(resident, days(RetentionKind.DRAFTS) + 1);
        var young = aged.draft(resident, days(RetentionKind.DRAFTS) - 1);
        erasing.run();
        assertThat(count("application where id = " + old)).isZero();
        assertThat(count("application_answer where application_id = " + old)).isZero();
        assertThat(count("application where id = " + young)).isOne();
    }

    @Test
    void writtenWordsGoAndDecisionsStay() {
        var ended = aged.ended(days(RetentionKind.APPLICATION_TEXTS) + 1);
        var lately = aged.ended(days(RetentionKind.APPLICATION_TEXTS) - 1);
        erasing.run();
        for (var table : List.of("application_history where application_id = %d and note is not null",
                "application_answer where application_id = %d", "application where id = %d and reason_note is not null")) {
            assertThat(count(table.formatted(ended))).as(table).isZero();
            assertThat(count(table.formatted(lately))).as(table).isOne();
        }
        assertThat(count("application_history where application_id = " + ended + " and reason_code = 'OTHER'")).isOne();
        assertThat(data.state(ended)).isEqualTo("NOT_SELECTED");
    }

    @Test
    void documentsGoWhenTheirApplicationsAreOver() {
        var days = days(RetentionKind.DOCUMENTS);
        var unused = aged.document(days + 1, null);
        var young = aged.document(days - 1, null);
        var used = aged.document(days + 1, aged.ended(days - 1));
        var over = aged.document(days + 1, aged.ended(days + 1));
        var running = aged.document(days + 1, aged.application("SUBMITTED", days + 1));
        erasing.run();
        assertThat(List.of(unused, young, used, over, running)).extracting(id -> count("resident_document where id = " + id))
                .containsExactly(0L, 1L, 1L, 0L, 1L);
        assertThat(count("resident_document_content where document_id = " + over)).isZero();
    }

    @Test
    void namesOfWhoDecidedGoLast() {
        var old = aged.ended(days(RetentionKind.DECISION_NAMES) + 1);
        var young = aged.ended(days(RetentionKind.DECISION_NAMES) - 1);
        erasing.run();
        assertThat(actor(old)).isEqualTo("(data dihapus)");
        assertThat(actor(young)).isEqualTo("Ibu Pejabat");
    }

    @Test
    void contactsOfBatchesGo() {
        var ended = LocalDate.now(clock).minusDays(days(RetentionKind.BATCH_CONTACTS) + 1);
        var batch = data.batch(data.institute(), 1, Map.of("ends_on", ended, "starts_on", ended.minusDays(9),
                "announced_on", ended.minusDays(10), "registration_closes_on", ended.minusDays(11),
                "registration_opens_on", ended.minusDays(12)));
        var other = data.batch(data.institute(), 1, Map.of());
        erasing.run();
        assertThat(count("batch where contact_name = '' and contact_phone = '' and id = " + batch)).isOne();
        assertThat(count("batch where contact_name <> '' and id = " + other)).isOne();
    }

    private int days(RetentionKind kind) {
        return periods.list().get(kind.ordinal()).days();
    }

    private long due(RetentionKind kind) {
        return erasing.due(periods.list().get(kind.ordinal()));
    }

    private String status(long account) {
        return jdbc.sql("select status from account where id = ?").param(account).query(String.class).single();
    }

    private String actor(long application) {
        return jdbc.sql("select actor_name from application_history where application_id = ?").param(application)
                .query(String.class).single();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
