package id.latih;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.account.AccountAdministration;
import id.latih.account.AccountFilter;
import id.latih.audit.AuditFilter;
import id.latih.audit.AuditTrail;
import id.latih.core.Role;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ScreeningService;
import id.latih.notification.Inbox;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailFilter;
import id.latih.notification.MailState;
import id.latih.privacy.RequestDesk;
import id.latih.testing.DbTest;
import id.latih.testing.RowsRead;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.training.BatchFilter;
import id.latih.training.BatchService;
import id.latih.training.BatchState;
import id.latih.training.PublishingService;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of a long list reads about the rows that it shows, and not all that there are. */
@DbTest
class ListRowsDbTest {

    private static final int MANY = 2000;
    /** Of ten, each with what is beside it, found along any of several indexes. */
    private static final int FEW = 250;
    private static final PageRequest PAGE = PageRequest.of(0, 10);
    private static final BatchFilter ANY = new BatchFilter("", null, null);

    @Autowired TestData data;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired AccountAdministration accounts;
    @Autowired AuditTrail audit;
    @Autowired MailAdministration mails;
    @Autowired RequestDesk requests;
    @Autowired Inbox inbox;
    @Autowired BatchService batches;
    @Autowired PublishingService publishing;
    @Autowired ScreeningService screening;
    @Autowired DecisionService decisions;
    /** Letters only, so that it is one word. */
    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zzz";
    private long staff;
    private long resident;

    @BeforeEach
    void manyOfEach() {
        var institute = data.institute();
        staff = data.staff(institute);
        resident = data.resident().accountId();
        var numbers = " from (select a.d + 10 * b.d + 100 * c.d + 1000 * e.d as n from D a, D b, D c, D e) numbers where n < "
                .replace("D ", "(select 0 d union select 1 union select 2 union select 3 union select 4 union select 5"
                        + " union select 6 union select 7 union select 8 union select 9) ") + MANY;
        jdbc.update("insert into account (email, display_name, role, status, created_at, last_sign_in_at) select concat('" + word
                + "', n, '@contoh.id'), concat('Nur ', if(n = 7, '" + word + "', 'Aminah'), ' B ', n), 'RESIDENT', 'ACTIVE',"
                + " utc_timestamp(6), utc_timestamp(6)" + numbers);
        jdbc.update("insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label, note)"
                + " select uuid(), utc_timestamp(6), concat('Nur ', if(n = 7, '" + word + "', 'Aminah')), 'TRIED', 'test', concat('"
                + word + "', n), concat('Nomor ', n), if(n = 8, 'karena " + word + "', null)" + numbers);
        jdbc.update("insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,"
                + " created_at, next_attempt_at) select uuid(), concat(n, '" + word + "@contoh.id'), 'a', 'id', concat('Lamaran ', n, '"
                + word + " diterima'), 'b', 'c', 'SENT', utc_timestamp(6), utc_timestamp(6)" + numbers);
        jdbc.update("insert into inbox_message (notice_id, account_id, at, subject, body) select uuid(), " + resident
                + ", utc_timestamp(6), 'a', 'b'" + numbers);
        jdbc.update("insert into data_request (account_id, kind, request_state, asked_at, due_at, answered_at, answer) select "
                + resident + ", 'ACCESS', 'DONE', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), 'a'" + numbers);
        batches(institute, numbers);
        jdbc.queryForList("analyze table account, audit_entry, mail, inbox_message, data_request, batch");
    }

    /** Copies of one. */
    private void batches(long institute, String numbers) {
        var one = data.openBatch(institute, 1);
        var columns = String.join(", ", jdbc.queryForList("""
                select column_name from information_schema.columns where table_schema = database() and table_name = 'batch'
                and column_name not in ('id', 'slug') and coalesce(generation_expression, '') = ''""", String.class));
        jdbc.update("insert into batch (slug, " + columns + ") select concat('" + word + "', n), " + columns
                + " from batch, (select n" + numbers + ") many where id = " + one);
    }

    @TestFactory
    Stream<DynamicTest> aPageReadsAboutItsRows() {
        var administrator = data.account(Role.ADMINISTRATOR);
        var approver = data.account(Role.APPROVER);
        return Stream.of(
                reads("accounts", administrator, Role.ADMINISTRATOR, () -> accounts.list(AccountFilter.ALL, PAGE)),
                reads("accounts of a role", administrator, Role.ADMINISTRATOR,
                        () -> accounts.list(new AccountFilter("", Role.RESIDENT, null), PAGE)),
                reads("accounts by time", administrator, Role.ADMINISTRATOR, () -> accounts.list(AccountFilter.ALL,
                        PAGE.withSort(Sort.by(Sort.Direction.DESC, "lastSignInAt")))),
                reads("accounts, a first name of many", administrator, Role.ADMINISTRATOR,
                        () -> accounts.list(new AccountFilter("nur", null, null), PAGE)),
                reads("accounts, a second name", administrator, Role.ADMINISTRATOR,
                        () -> accounts.list(new AccountFilter(word + " b", Role.RESIDENT, null), PAGE)),
                reads("accounts, an address", administrator, Role.ADMINISTRATOR,
                        () -> accounts.list(new AccountFilter(word + "77", null, null), PAGE)),
                reads("audit", administrator, Role.ADMINISTRATOR, () -> audit.list(AuditFilter.ALL, PAGE)),
                reads("audit, an act", administrator, Role.ADMINISTRATOR,
                        () -> audit.list(new AuditFilter("", "TRIED", null, null), PAGE)),
                reads("audit, a second name and a note", administrator, Role.ADMINISTRATOR,
                        () -> audit.list(new AuditFilter(word, null, null, null), PAGE)),
                reads("audit, an id", administrator, Role.ADMINISTRATOR,
                        () -> audit.list(new AuditFilter(word + "99", null, null, null), PAGE)),
                reads("mails", administrator, Role.ADMINISTRATOR, () -> mails.list(MailFilter.ALL, PAGE)),
                reads("mails, an address", administrator, Role.ADMINISTRATOR,
                        () -> mails.list(new MailFilter("77" + word, null, false), PAGE)),
                reads("mails given up", administrator, Role.ADMINISTRATOR,
                        () -> mails.list(new MailFilter("", MailState.FAILED, false), PAGE)),
                reads("requests that wait", administrator, Role.ADMINISTRATOR, () -> requests.list(false, PAGE)),
                reads("requests that were answered", administrator, Role.ADMINISTRATOR, () -> requests.list(true, PAGE)),
                reads("inbox", resident, Role.RESIDENT, () -> inbox.list(PAGE)),
                reads("unread messages", resident, Role.RESIDENT, inbox::unread),
                reads("own batches", staff, Role.INSTITUTE_STAFF, () -> batches.list(ANY, PAGE)),
                reads("own batches in a state", staff, Role.INSTITUTE_STAFF,
                        () -> batches.list(new BatchFilter("", BatchState.PUBLISHED, null), PAGE)),
                reads("batches to publish", approver, Role.APPROVER, () -> publishing.list(ANY, PAGE)),
                reads("batches of all", approver, Role.APPROVER, () -> decisions.batches("", false, PAGE)),
                reads("own published batches", staff, Role.INSTITUTE_STAFF, () -> screening.batches("", false, PAGE)));
    }

    private DynamicTest reads(String name, long account, Role role, Callable<?> look) {
        return DynamicTest.dynamicTest(name, () -> assertThat(SignIn.as(account, role,
                () -> RowsRead.by(look, jdbc, transaction))).isLessThan(FEW));
    }
}
