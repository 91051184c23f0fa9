package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.resident.IdentityNumber;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** Who sees an applicant's data, how long, and what is written down about it. */
@DbTest
class StaffWindowDbTest {

    private static final PageRequest PAGE = PageRequest.of(0, 10);

    @Autowired TestData data;
    @Autowired ScreeningService screening;
    @Autowired DecisionService decisions;
    @Autowired ParticipantService participants;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @ParameterizedTest
    @CsvSource({"SUBMITTED, 4000, true", "RESERVE, 4000, true", "TRAINEE, 4000, true",
        "WITHDRAWN, 29, true", "WITHDRAWN, 31, false", "NOT_SELECTED, 31, false", "CLOSED, 31, false",
        "EXPIRED, 31, false", "CANCELLED, 31, false", "GRADUATED, 364, true", "GRADUATED, 366, false",
        "NOT_GRADUATED, 364, true", "NOT_GRADUATED, 366, false"})
    void staffSeeAnApplicantWhileThereIsAReason(ApplicationState state, int daysAgo, boolean seen) {
        var institute = data.institute();
        var batch = data.batch(institute, 2, Map.of());
        var application = data.application(batch, data.resident().residentId(), state.name(),
                Map.of("state_since", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(daysAgo)));
        var staff = data.staff(institute);
        var rows = as(staff, Role.INSTITUTE_STAFF, () -> screening.applicants(batch, ApplicantFilter.ALL, PAGE));
        assertThat(rows).hasSize(seen ? 1 : 0);
        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> screening.count(batch, ApplicantFilter.ALL))).isEqualTo(rows.size());
        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> screening.counts(batch))).hasSize(rows.size());
        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> participants.participants(batch)))
                .hasSize(seen && state.holdsSeat() ? 1 : 0);
        if (seen) {
            assertThat(as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(application)).id()).isEqualTo(application);
            assertThat(as(staff, Role.INSTITUTE_STAFF, () -> screening.number(application, IdentityNumber.NIK))).hasSize(16);
        } else {
            refused(staff, () -> screening.detail(application));
            refused(staff, () -> screening.number(application, IdentityNumber.NIK));
            refused(staff, () -> screening.document(application, 1));
        }
        var approver = data.account(Role.APPROVER);
        assertThat(as(approver, Role.APPROVER, () -> decisions.applicants(batch, ApplicantFilter.ALL, PAGE))).hasSize(1);
        assertThat(as(approver, Role.APPROVER, () -> decisions.detail(application)).id()).isEqualTo(application);
    }

    @Test
    void whatWasNeverSentStaysTheResidentsOwnAffairWhenItsBatchEnds() {
        var institute = data.institute();
        var batch = data.batch(institute, 2, Map.of());
        var application = data.application(batch, data.resident().residentId(), "CANCELLED");
        jdbc.sql("update application set submitted_at = null, number = null where id = ?").param(application).update();
        var staff = data.staff(institute);
        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> screening.applicants(batch, ApplicantFilter.ALL, PAGE))).isEmpty();
        assertThatThrownBy(() -> as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(application)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasNeverSentIsNotShownBesideAnotherEither() {
        var institute = data.institute();
        var kk = "3604%012d".formatted(900_000_000_000L + institute);
        var person = data.resident(Map.of("kk", kk));
        var relative = data.resident(Map.of("kk", kk));
        var application = data.application(data.batch(institute, 2, Map.of()), person.residentId(), "PROPOSED");
        var elsewhere = data.batch(institute, 2, Map.of());
        var drafts = List.of(data.application(elsewhere, person.residentId(), "CANCELLED"),
                data.application(elsewhere, relative.residentId(), "CANCELLED"));
        var approver = data.account(Role.APPROVER);
        var detail = as(approver, Role.APPROVER, () -> decisions.detail(application));
        assertThat(detail.others()).hasSize(1);
        assertThat(detail.family()).hasSize(1);
        jdbc.sql("update application set submitted_at = null, number = null where id in (:drafts)").param("drafts", drafts).update();
        detail = as(approver, Role.APPROVER, () -> decisions.detail(application));
        assertThat(detail.others()).isEmpty();
        assertThat(detail.family()).isEmpty();
    }

    @Test
    void aNumberInFullLeavesALineThatDoesNotRepeatIt() {
        var institute = data.institute();
        var resident = data.resident(Map.of("nik", "3604310105990077", "kk", "3604310101200077"));
        var application = data.application(data.batch(institute, 2, Map.of()), resident.residentId(), "SUBMITTED");
        var staff = data.staff(institute);
        var detail = as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(application));
        assertThat(detail.resident().nik()).isEqualTo("3604••••••••0077");
        assertThat(detail.resident().kk()).isEqualTo("3604••••••••0077");
        assertThat(lines(resident.residentId())).as("masked, and so no line").isEmpty();

        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> screening.number(application, IdentityNumber.NIK)))
                .isEqualTo("3604310105990077");
        assertThat(as(data.account(Role.APPROVER), Role.APPROVER,
                () -> decisions.number(application, IdentityNumber.KK))).isEqualTo("3604310101200077");

        assertThat(lines(resident.residentId())).hasSize(2).anySatisfy(line -> assertThat(line)
                .containsEntry("action", "NIK_SHOWN").containsEntry("actor_id", staff)
                .containsEntry("reason_code", "SCREENING").containsEntry("subject_label", detail.resident().fullName()))
                .anySatisfy(line -> assertThat(line).containsEntry("action", "KK_SHOWN")
                        .containsEntry("reason_code", "DECISION"))
                .allSatisfy(line -> assertThat(line.toString()).doesNotContain("3604310105990077", "3604310101200077"));
    }

    @Test
    void theListOfParticipantsHasMaskedNumbers() {
        var institute = data.institute();
        var batch = data.batch(institute, 2, Map.of());
        data.application(batch, data.resident(Map.of("nik", "3604310105990078")).residentId(), "TRAINEE");
        var staff = data.staff(institute);
        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> participants.participants(batch)))
                .extracting(Participant::nik).containsExactly("3604••••••••0078");
        assertThat(as(staff, Role.INSTITUTE_STAFF, () -> participants.xlsx(batch, Locale.of("id")))).isNotEmpty();
    }

    private List<Map<String, Object>> lines(long residentId) {
        return jdbc.sql("""
                select * from audit_entry where subject_type = 'resident' and subject_id = ?
                  and action in ('NIK_SHOWN', 'KK_SHOWN')""")
                .param(String.valueOf(residentId)).query().listOfRows();
    }

    private static <T> T as(long account, Role role, Supplier<T> action) {
        return SignIn.as(account, role, action::get);
    }

    private static void refused(long staff, Supplier<?> action) {
        assertThatThrownBy(() -> as(staff, Role.INSTITUTE_STAFF, action)).isInstanceOf(AccessDeniedException.class);
    }
}
