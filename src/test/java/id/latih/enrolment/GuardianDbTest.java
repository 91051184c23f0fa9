package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.consent.ConsentDirectory;
import id.latih.consent.ConsentPurpose;
import id.latih.consent.OwnConsents;
import id.latih.core.DocumentType;
import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.resident.DocumentService;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;

/** Nobody under 18 sends an application without a guardian's agreement. */
@DbTest
class GuardianDbTest {

    private static final String WALI = "Wati Sumiati";
    private static final ApplicantFilter EVERYBODY = new ApplicantFilter(Set.of(ApplicationState.values()), "");
    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired TestData data;
    @Autowired ApplyService apply;
    @Autowired GuardianService guardians;
    @Autowired ScreeningService screening;
    @Autowired DecisionService decisions;
    @Autowired ParticipantService participants;
    @Autowired DocumentService documents;
    @Autowired ConsentDirectory consents;
    @Autowired OwnConsents ownConsents;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void withoutItTheApplicationIsNotSentAndWithItOfficersSeeIt() {
        var person = minor(LocalDate.now(clock).minusYears(17));
        var institute = data.institute();
        var batch = data.openBatch(institute, 2);
        var draft = as(person, () -> apply.open(batch)).id();
        refused("ApplyService.guardianMissing", () -> send(person, draft));
        assertThat(data.state(draft)).isEqualTo("DRAFT");

        agree(person, "  wati  SUMIATI ");
        send(person, draft);

        assertThat(data.state(draft)).isEqualTo("SUBMITTED");
        var staff = data.staff(institute);
        var seen = SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(draft)).guardianConsent();
        assertThat(seen.guardian().name()).isEqualTo(WALI);
        assertThat(seen.guardian().phone()).isEqualTo("+6281311112222");
        assertThat(seen.text().version()).isEqualTo(1);
        assertThat(SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> decisions.detail(draft)).guardianConsent())
                .isEqualTo(seen);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'GUARDIAN_CONSENTED' and subject_id = ?")
                .param(String.valueOf(person.residentId())).query(Integer.class).single()).isOne();
    }

    /** Why a minor's profile may be kept before the guardian agrees. */
    @Test
    void nobodyElseSeesAMinorWhoHasSentNothing() {
        var person = minor(LocalDate.now(clock).minusYears(17));
        var sibling = data.resident();
        jdbc.sql("update resident r join resident o on o.id = ? set r.kk_hash = o.kk_hash where r.id = ?")
                .params(sibling.residentId(), person.residentId()).update();
        var institute = data.institute();
        var batch = data.openBatch(institute, 2);
        var draft = as(person, () -> apply.open(batch)).id();
        var relatives = data.application(batch, sibling.residentId(), "SUBMITTED");
        assertThat(seen(institute, batch, relatives)).containsExactly(name(sibling), name(sibling));
        assertThatThrownBy(() -> SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF, () -> screening.detail(draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> decisions.detail(draft)))
                .isInstanceOf(NotFound.class);

        agree(person, WALI);
        send(person, draft);
        assertThat(seen(institute, batch, relatives)).as("in both lists, and beside the relative's")
                .filteredOn(name(person)::equals).hasSize(3);
    }

    /** Every name that staff and an approver read in a batch, and beside one of its applications. */
    private List<String> seen(long institute, long batch, long application) {
        var names = new ArrayList<String>();
        SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF, () -> {
            screening.applicants(batch, EVERYBODY, PAGE).forEach(row -> names.add(row.fullName()));
            participants.participants(batch).forEach(participant -> names.add(participant.fullName()));
            return null;
        });
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> {
            decisions.applicants(batch, EVERYBODY, PAGE).forEach(row -> names.add(row.fullName()));
            decisions.detail(application).family().forEach(relative -> names.add(relative.fullName()));
            return null;
        });
        return names;
    }

    private String name(Person person) {
        return jdbc.sql("select full_name from resident where id = ?").param(person.residentId()).query(String.class).single();
    }

    @Test
    void whatCountsIsTheAgeInSerangOnTheDayOfSending() {
        var birthday = LocalDate.of(2027, 3, 1);
        clock.set(birthday.minusDays(1).atTime(23, 59));
        var person = minor(birthday.minusYears(18));
        var draft = as(person, () -> apply.open(data.openBatch(data.institute(), 2))).id();
        refused("ApplyService.guardianMissing", () -> send(person, draft));
        clock.set(birthday.atTime(0, 1));
        assertThat(clock.instant()).as("the day before in UTC").isBefore(LocalDateTime.of(2027, 3, 1, 0, 0)
                .toInstant(ZoneOffset.UTC));
        send(person, draft);
    }

    @Test
    void onlyTheGuardianOfTheProfileSigns() {
        var person = minor(LocalDate.now(clock).minusYears(17));
        refused("GuardianService.signature", () -> agree(person, "Budi"));
        refused("GuardianService.signature", () -> agree(person, ""));
        refused("ConsentDirectory.newerText", () -> as(person, () -> {
            guardians.agree(WALI, -1);
            return null;
        }));
        jdbc.sql("update resident set guardian_name = null where id = ?").param(person.residentId()).update();
        refused("GuardianService.profile", () -> agree(person, WALI));
    }

    @Test
    void anotherGuardianAgreesAnewAndWithdrawingStopsTheNextApplication() {
        var person = minor(LocalDate.now(clock).minusYears(17));
        agree(person, WALI);
        var first = as(person, () -> apply.open(data.openBatch(data.institute(), 2))).id();
        jdbc.sql("update resident set guardian_name = 'Jaja' where id = ?").param(person.residentId()).update();
        refused("ApplyService.guardianMissing", () -> send(person, first));
        agree(person, "Jaja");
        send(person, first);
        as(person, () -> {
            ownConsents.withdraw(ConsentPurpose.GUARDIAN);
            return null;
        });
        var second = as(person, () -> apply.open(data.openBatch(data.institute(), 2))).id();
        refused("ApplyService.guardianMissing", () -> send(person, second));
    }

    @Test
    void aSignedLetterGoesWithTheApplicationOfAMinorOnly() {
        var adult = data.resident();
        assertThat(sentWithALetter(adult)).isEmpty();
        var minor = minor(LocalDate.now(clock).minusYears(17));
        agree(minor, WALI);
        assertThat(sentWithALetter(minor)).containsExactly("GUARDIAN_LETTER");
    }

    @Test
    void declaringWritesDownThatTheNoticeWasRead() {
        var person = data.resident();
        var draft = as(person, () -> apply.open(data.openBatch(data.institute(), 2))).id();
        assertThat(consents.current(person.accountId(), ConsentPurpose.SERVICE_NOTICE)).isEmpty();
        send(person, draft);
        assertThat(consents.current(person.accountId(), ConsentPurpose.SERVICE_NOTICE)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void residentsOnly(Role role) {
        var account = data.account(role);
        assertThatThrownBy(() -> SignIn.as(account, role, () -> guardians.own())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(account, role, () -> guardians.agree(WALI, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> sentWithALetter(Person person) {
        var draft = as(person, () -> apply.open(data.openBatch(data.institute(), 2))).id();
        as(person, () -> documents.upload(DocumentType.GUARDIAN_LETTER, "surat.pdf", SampleFiles.pdf("Surat")));
        send(person, draft);
        return jdbc.sql("select type from application_document where application_id = ?").param(draft)
                .query(String.class).list();
    }

    private Person minor(LocalDate born) {
        return data.resident(new HashMap<>(Map.of("birth_date", born, "guardian_name", WALI,
                "guardian_relation", "MOTHER", "guardian_phone", "+6281311112222")));
    }

    private void agree(Person person, String signature) {
        as(person, () -> {
            guardians.agree(signature, consents.text(ConsentPurpose.GUARDIAN).id());
            return null;
        });
    }

    private void send(Person person, long draft) {
        as(person, () -> apply.submit(draft, List.of(), true));
    }

    private static <T> T as(Person person, Supplier<T> action) {
        return SignIn.as(person.accountId(), Role.RESIDENT, action::get);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key()).isEqualTo(key);
    }
}
