package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

@DbTest
class BatchServiceDbTest {

    @Autowired
    private BatchService batches;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    private LocalDate today;
    private long institute;
    private long programme;
    private long staff;

    @BeforeEach
    void signIn() {
        today = LocalDate.now(clock);
        institute = data.institute();
        programme = data.programme(institute);
        staff = data.staff(institute);
        SignIn.as(staff, Role.INSTITUTE_STAFF);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private long draft() {
        return batches.create(programme, TrainingSamples.batch(today), TrainingSamples.TERMS);
    }

    private static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    @Test
    void aNewBatchBeginsWithTheTermsOfItsProgramme() {
        var blank = batches.blank(programme);
        assertThat(blank.terms().minAge()).isEqualTo(17);
        assertThat(blank.data().reserves()).isEqualTo(2);
        assertThat(blank.data().name()).isEqualTo("Angkatan 1");
        draft();
        assertThat(batches.blank(programme).data().name()).isEqualTo("Angkatan 2");
    }

    @Test
    void keepsWhatTheFormSaid() {
        var edit = batches.edit(draft());
        assertThat(edit.terms()).isEqualTo(TrainingSamples.TERMS);
        assertThat(edit.data().contactPhone()).isEqualTo("+6281234567890");
        assertThat(edit.data().startsOn()).isEqualTo(today.plusDays(20));
    }

    @Test
    void aPhoneThatCannotBeCalledIsRefusedBesideItsField() {
        var good = TrainingSamples.batch(today);
        var bad = new BatchData(good.name(), good.place(), null, good.placeAddress(), good.opensOn(), good.closesOn(),
                good.announcedOn(), good.startsOn(), good.endsOn(), 16, 2, false, good.funding(), "", 60, 3, "Ibu", "12");
        assertThatThrownBy(() -> batches.create(programme, bad, TrainingSamples.TERMS)).isInstanceOfSatisfying(
                RuleViolation.class, violation -> assertThat(violation.field()).contains("contactPhone"));
    }

    @Test
    void aPlaceInAVillageNeedsTheVillage() {
        var good = TrainingSamples.batch(today);
        var nowhere = new BatchData(good.name(), Place.VILLAGE, null, "Balai desa", good.opensOn(), good.closesOn(),
                good.announcedOn(), good.startsOn(), good.endsOn(), 10, 2, false, good.funding(), "", 60, 3, "Ibu",
                "081234567890");
        refused(() -> batches.create(programme, nowhere, TrainingSamples.TERMS), "BatchRules.chooseVillage");
    }

    @Test
    void aNameWithAnIdentityNumberInItIsRefused() {
        refused(() -> batches.create(programme, TrainingSamples.batch("Siti 3604-0101-0599-0012", 16, today), TrainingSamples.TERMS),
                "IdentityNumbers.notHere");
    }

    @Test
    void aBatchNobodyCouldApplyForCannotBeSubmitted() {
        var id = batches.create(programme, TrainingSamples.batch(today.minusDays(11)), TrainingSamples.TERMS);
        refused(() -> batches.submit(id, 0), "BatchDates.closedAlready");
    }

    @Test
    void aSubmittedBatchCannotBeChangedUntilItIsDecided() {
        var id = draft();
        batches.submit(id, batches.get(id).version());
        var version = batches.get(id).version();
        refused(() -> batches.update(id, version, TrainingSamples.batch(today), TrainingSamples.TERMS),
                "BatchRules.state.submitted");
        refused(() -> batches.submit(id, version), "BatchRules.state.submitted");
        refused(() -> batches.delete(id, version), "BatchRules.state.submitted");
    }

    @Test
    void theSecondOfTwoWhoEditTheSameIsTold() {
        var id = draft();
        var version = batches.get(id).version();
        batches.update(id, version, TrainingSamples.batch("Angkatan A", 16, today), TrainingSamples.TERMS);
        refused(() -> batches.update(id, version, TrainingSamples.batch("Angkatan B", 16, today),
                TrainingSamples.TERMS), "Stale.changed");
        assertThat(batches.get(id).info().name()).isEqualTo("Angkatan A");
    }

    @Test
    void aDraftCanBeThrownAway() {
        var id = draft();
        batches.delete(id, batches.get(id).version());
        assertThat(jdbc.sql("select count(*) from batch where id = ?").param(id).query(Long.class).single()).isZero();
    }

    @Test
    void theNextBatchIsADraftWithLaterDatesAndTheNextNumber() {
        var id = data.batch(institute, 16, Map.of("name", "Angkatan 7"));
        var next = batches.get(batches.copy(id)).info();
        assertThat(next.state()).isEqualTo(BatchState.DRAFT);
        assertThat(next.name()).isEqualTo("Angkatan 8");
        assertThat(next.opensOn()).isAfter(batches.get(id).info().endsOn());
        assertThat(next.contactName()).isEqualTo("Ibu Sari");
    }

    /** Whom to call is kept for a time only; the next batch needs somebody again. */
    @Test
    void theNextOfABatchWithoutAContactNamesWhoCopiesItAndTheInstitutesNumber() {
        jdbc.sql("update institute set phone = '+62254200123' where id = ?").param(institute).update();
        var id = data.batch(institute, 16, Map.of("contact_name", "", "contact_phone", ""));
        var next = batches.get(batches.copy(id)).info();
        assertThat(next.contactName()).isEqualTo("Akun " + staff);
        assertThat(next.contactPhone()).isEqualTo("+62254200123");
    }

    @Test
    void anArchivedProgrammeGetsNoNewBatch() {
        jdbc.sql("update programme set archived = true where id = ?").param(programme).update();
        refused(this::draft, "BatchService.archived");
    }

    @Test
    void staffOfAnotherInstituteAreRefused() {
        var id = draft();
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertThatThrownBy(() -> batches.get(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.edit(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.submit(id, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.delete(id, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.copy(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.changes(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(this::draft).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.update(id, 0, TrainingSamples.batch(today), TrainingSamples.TERMS))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staffOfAnInstituteThatIsNotVerifiedAreRefused() {
        jdbc.sql("update institute set state = 'APPLIED' where id = ?").param(institute).update();
        assertThatThrownBy(this::draft).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTE_STAFF")
    void otherRolesAreRefused(Role role) {
        SignIn.as(staff, role);
        assertThatThrownBy(this::draft).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.blank(programme)).isInstanceOf(AccessDeniedException.class);
    }
}
