package id.latih;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.account.AccountAdministration;
import id.latih.account.AccountFilter;
import id.latih.audit.AuditFilter;
import id.latih.audit.AuditTrail;
import id.latih.core.Role;
import id.latih.enrolment.ApplicantFilter;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.FindFilter;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.TrainingFinder;
import id.latih.institute.InstituteVerification;
import id.latih.notification.Inbox;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailFilter;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.Statements;
import id.latih.testing.TestData;
import id.latih.training.BatchFilter;
import id.latih.training.BatchService;
import id.latih.training.ProgrammeFilter;
import id.latih.training.ProgrammeService;
import id.latih.training.PublishingService;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of a list takes as many statements as a single row of it; how long a page takes is measured elsewhere. */
@DbTest
class ListStatementsDbTest {

    private static final int ROWS = 12;

    /** Of one person, and so read anew each time; what all see is kept for a moment. */
    private static final FindFilter ELIGIBLE = new FindFilter("", null, null, null, null, null, true);

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired TrainingFinder finder;
    @Autowired ScreeningService screening;
    @Autowired DecisionService decisions;
    @Autowired BatchService batches;
    @Autowired ProgrammeService programmes;
    @Autowired PublishingService publishing;
    @Autowired InstituteVerification institutes;
    @Autowired AccountAdministration accounts;
    @Autowired AuditTrail audit;
    @Autowired MailAdministration mails;
    @Autowired Inbox inbox;
    long institute;
    long batch;
    long resident;

    @BeforeEach
    void enoughOfEach() {
        institute = data.institute();
        batch = data.batch(institute, 4, Map.of());
        // comes first in the list of an approver, so that a page of one row holds nothing else
        data.batch(institute, 1, Map.of("state", "SUBMITTED"));
        resident = data.resident().accountId();
        for (int i = 0; i < ROWS; i++) {
            data.application(batch, data.resident().residentId(), "PROPOSED", Map.of("rank_no", i + 1));
            data.application(data.openBatch(institute, 2), data.resident().residentId(), "SUBMITTED");
            data.institute();
            jdbc.sql("insert into inbox_message (notice_id, account_id, at, subject, body) values (uuid(), ?, utc_timestamp(6), 'a', 'b')")
                    .param(resident).update();
            jdbc.sql("insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label)"
                    + " values (uuid(), utc_timestamp(6), 'a', 'TRIED', 'test', '1', 'b')").update();
            jdbc.sql("""
                    insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                      created_at, next_attempt_at) values (uuid(), 'a@contoh.id', 'a', 'id', 'a', 'b', 'c', 'SENT',
                      utc_timestamp(6), utc_timestamp(6))""").update();
        }
    }

    @TestFactory
    Stream<DynamicTest> aPageTakesAsManyStatementsAsARow() {
        var staff = data.staff(institute);
        var approver = data.account(Role.APPROVER);
        var administrator = data.account(Role.ADMINISTRATOR);
        var everybody = new ApplicantFilter(Set.of(), "");
        var any = new BatchFilter("", null, null);
        return Stream.of(
                list("open trainings", resident, Role.RESIDENT, page -> finder.find(ELIGIBLE, page).batches()),
                list("inbox", resident, Role.RESIDENT, inbox::list),
                list("batches to screen", staff, Role.INSTITUTE_STAFF, page -> screening.batches("", true, page)),
                list("applicants of staff", staff, Role.INSTITUTE_STAFF, page -> screening.applicants(batch, everybody, page)),
                list("own batches", staff, Role.INSTITUTE_STAFF, page -> batches.list(any, page)),
                list("own programmes", staff, Role.INSTITUTE_STAFF, page -> programmes.list(new ProgrammeFilter("", null, false), page)),
                list("batches of all", approver, Role.APPROVER, page -> decisions.batches("", false, page)),
                list("applicants to decide on", approver, Role.APPROVER, page -> decisions.applicants(batch, everybody, page)),
                list("batches to publish", approver, Role.APPROVER, page -> publishing.list(any, page)),
                list("institutes", approver, Role.APPROVER, page -> institutes.list("", null, page)),
                list("accounts", administrator, Role.ADMINISTRATOR, page -> accounts.list(AccountFilter.ALL, page)),
                list("audit", administrator, Role.ADMINISTRATOR, page -> audit.list(AuditFilter.ALL, page)),
                list("mails", administrator, Role.ADMINISTRATOR, page -> mails.list(MailFilter.ALL, page)));
    }

    private static DynamicTest list(String name, long account, Role role, Function<Pageable, List<?>> list) {
        return DynamicTest.dynamicTest(name, () -> SignIn.as(account, role, () -> {
            assertThat(list.apply(PageRequest.of(0, ROWS))).hasSize(ROWS);
            assertThat(Statements.of(() -> list.apply(PageRequest.of(0, ROWS))))
                    .isEqualTo(Statements.of(() -> list.apply(PageRequest.of(0, 1))));
            return null;
        }));
    }
}
