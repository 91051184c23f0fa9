package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.DocumentType;
import id.latih.core.Education;
import id.latih.core.Role;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.ConfirmationService;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ProposalService;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.WithdrawalReason;
import id.latih.personal.PersonalRows;
import id.latih.resident.DocumentService;
import id.latih.resident.IdentityNumber;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.resident.Sex;
import id.latih.resident.WorkingStatus;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** One resident's way from the profile to a seat and out of it, through the services; then the resident is erased. */
@DbTest
class ErasedApplicantDbTest {

    private final String word = "Zx" + Integer.toString(ThreadLocalRandom.current().nextInt(60_466_176, Integer.MAX_VALUE), 36);
    private final String nik = "3604310106%06d".formatted(ThreadLocalRandom.current().nextInt(980_001, 989_999));

    @Autowired private Erasure erasure;
    @Autowired private PersonalRows rows;
    @Autowired private ProfileService profiles;
    @Autowired private DocumentService documents;
    @Autowired private ApplyService apply;
    @Autowired private ScreeningService screening;
    @Autowired private ProposalService proposals;
    @Autowired private DecisionService decisions;
    @Autowired private ConfirmationService confirmations;
    @Autowired private TestData data;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    @Test
    void leavesTheDecisionAndNoWordOfThePerson() {
        var institute = data.institute();
        var staff = data.staff(institute);
        var approver = data.account(Role.APPROVER);
        var batch = data.batch(institute, 2, Map.of("registration_closes_on", LocalDate.now(clock).plusDays(5),
                "documents", "KTP", "questions", "Mengapa?"));
        var resident = data.account(Role.RESIDENT);
        jdbc.sql("update account set email = ?, display_name = ? where id = ?")
                .params(word + "@contoh.id", "Nama " + word, resident).update();
        var application = SignIn.as(resident, Role.RESIDENT, () -> applied(batch));
        clock.advance(Duration.ofDays(6));
        try {
            SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screened(batch, application));
            SignIn.as(approver, Role.APPROVER, () -> decisions.decideAllAsProposed(batch));
            SignIn.as(resident, Role.RESIDENT, () -> {
                confirmations.reregister(application);
                confirmations.withdraw(application, WithdrawalReason.FAMILY, "Catatan " + word);
            });
            // the staff's message names the applicant
            await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from inbox_message where account_id = ? and about_id = ?")
                    .params(staff, resident).query(Long.class).single()).isEqualTo(2));
            assertThat(traces()).contains("account.email", "resident.full_name", "resident.address", "application.reason_note",
                    "application_answer.answer", "application_history.note", "audit_entry.note", "audit_entry.subject_label",
                    "inbox_message.body", "mail.recipient");
            assertThat(rows.of(resident)).extracting(section -> section.table().name())
                    .contains("account", "resident", "application", "application_history", "audit_entry", "inbox_message");

            erasure.erase(resident, ErasureCause.ASKED, false);

            assertThat(traces()).isEmpty();
            assertThat(actor(application, "APPROVE")).isEqualTo("Akun " + approver);
            assertThat(actor(application, "WITHDRAW")).isEqualTo("(data dihapus)");
            var seen = SignIn.as(approver, Role.APPROVER, () -> decisions.detail(application));
            assertThat(seen.resident().fullName()).isEqualTo("(data dihapus)");
            assertThat(seen.resident().erased()).isTrue();
            assertThat(seen.documents()).isEmpty();
            SignIn.as(staff, Role.INSTITUTE_STAFF, () -> assertThat(screening.detail(application).resident().phone()).isEmpty());
            // the number is free: the person may come back
            var again = data.account(Role.RESIDENT);
            SignIn.as(again, Role.RESIDENT, () -> profiles.save(profile()));
        } finally {
            clock.reset();
        }
    }

    private String actor(long application, String event) {
        return jdbc.sql("select actor_name from application_history where application_id = ? and event = ?")
                .params(application, event).query(String.class).single();
    }

    private long applied(long batch) {
        profiles.save(profile());
        documents.upload(DocumentType.KTP, "KTP " + word + ".pdf", SampleFiles.pdf("x", writer -> { }));
        var application = apply.open(batch).id();
        apply.submit(application, List.of("Karena " + word), true);
        return application;
    }

    private Void screened(long batch, long application) {
        screening.number(application, IdentityNumber.NIK);
        screening.passDocuments(application, screening.detail(application).version());
        proposals.propose(batch, List.of(application), "");
        return null;
    }

    private Profile profile() {
        return new Profile(nik, "360431010120" + nik.substring(12), "Nama " + word, "Kota " + word, LocalDate.of(1999, 6, 1), Sex.MALE,
                "Kp. " + word, "36.04.31.2009", "0812 3456 7890", Education.SMK, "Sekolah " + word, 2017, WorkingStatus.SEEKING,
                null, "", "", null, "", Profile.NEW);
    }

    /** Every column of every table. */
    private Set<String> traces() {
        var found = new TreeSet<String>();
        jdbc.sql("""
                select concat('`', c.table_name, '`') as t, concat('`', c.column_name, '`') as c from information_schema.columns c
                where c.table_schema = database()""").query((row, number) -> List.of(row.getString(1), row.getString(2))).list()
                .forEach(column -> {
                    var sql = "select count(*) from %s where locate(:word, lower(cast(%s as char))) > 0";
                    if (jdbc.sql(sql.formatted(column.get(0), column.get(1))).param("word", word.toLowerCase(Locale.ROOT))
                            .query(Long.class).single() > 0) {
                        found.add((column.get(0) + "." + column.get(1)).replace("`", ""));
                    }
                });
        return found;
    }
}
