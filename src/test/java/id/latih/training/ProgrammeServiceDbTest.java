package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Education;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

@DbTest
class ProgrammeServiceDbTest {

    @Autowired
    private ProgrammeService programmes;
    @Autowired
    private VocationService vocations;
    @Autowired
    private VocationDirectory directory;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;
    private long vocation;

    @BeforeEach
    void signIn() {
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        vocation = directory.active().getFirst().id();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private long created() {
        return programmes.create(TrainingSamples.programme(vocation), TrainingSamples.TERMS);
    }

    private static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static TermsData terms(int minAge, Integer maxAge, Domicile domicile, String code, String questions) {
        return new TermsData(minAge, maxAge, Education.SD, domicile, code, false, false, Set.of(), questions);
    }

    private void refusedTerms(TermsData terms, String key) {
        refused(() -> programmes.create(TrainingSamples.programme(vocation), terms), key);
    }

    @Test
    void keepsWhatTheFormSaid() {
        var programme = programmes.get(created());
        assertThat(programme.terms()).isEqualTo(TrainingSamples.TERMS);
        assertThat(programme.data().days()).isEqualTo(20);
    }

    @Test
    void theSecondOfTwoWhoEditTheSameIsTold() {
        var id = created();
        programmes.archive(id, 0, true);
        refused(() -> programmes.update(id, 0, TrainingSamples.programme(vocation), TrainingSamples.TERMS),
                "Stale.changed");
        refused(() -> programmes.archive(id, 0, false), "Stale.changed");
    }

    @Test
    void termsThatCannotBeAreRefused() {
        refusedTerms(terms(14, null, Domicile.ANY, null, ""), "Checks.between");
        refusedTerms(terms(30, 20, Domicile.ANY, null, ""), "TermsRules.maxBelowMin");
        refusedTerms(terms(17, null, Domicile.DISTRICT, null, ""), "TermsRules.chooseDistrict");
        refusedTerms(terms(17, null, Domicile.VILLAGE, "36.04.99.9999", ""), "TermsRules.chooseVillage");
        refusedTerms(terms(17, null, Domicile.ANY, null, "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk"),
                "TermsRules.tooManyQuestions");
    }

    @Test
    void aVillageGroupsVillageIsKept() {
        var id = programmes.create(TrainingSamples.programme(vocation),
                terms(17, null, Domicile.VILLAGE, "36.04.31.2009", ""));
        assertThat(programmes.get(id).terms().domicileCode()).isEqualTo("36.04.31.2009");
    }

    @Test
    void staffOfAnotherInstituteAreRefused() {
        var id = created();
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertThatThrownBy(() -> programmes.get(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> programmes.archive(id, 0, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> programmes.update(id, 0, TrainingSamples.programme(vocation), TrainingSamples.TERMS))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTE_STAFF")
    void otherRolesAreRefused(Role role) {
        SignIn.as(data.account(role), role);
        assertThatThrownBy(this::created).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> programmes.usualTerms()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> programmes.choices()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVocationOutOfUseIsKeptButNotChosen() {
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        var name = "Ukir " + UUID.randomUUID().toString().substring(0, 8);
        var carving = vocations.add(new VocationData(name, "Carving " + name, true));
        refused(() -> vocations.add(new VocationData(name, "Other " + name, true)), "VocationService.taken");
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        var id = programmes.create(TrainingSamples.programme(carving), TrainingSamples.TERMS);
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        vocations.update(carving, 0, new VocationData(name, "Carving " + name, false));
        refused(() -> vocations.update(carving, 0, new VocationData(name, name, true)), "Stale.changed");
        SignIn.as(data.staff(instituteOf(id)), Role.INSTITUTE_STAFF);
        programmes.update(id, 0, TrainingSamples.programme(carving), TrainingSamples.TERMS);
        refused(() -> programmes.create(TrainingSamples.programme(carving), TrainingSamples.TERMS),
                "ProgrammeRules.vocation");
    }

    private long instituteOf(long programme) {
        return jdbc.sql("select institute_id from programme where id = ?").param(programme).query(Long.class).single();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsKeepVocations(Role role) {
        SignIn.as(data.account(role), role);
        assertThatThrownBy(() -> vocations.add(new VocationData("a", "b", true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> vocations.list("", PageRequest.of(0, 5))).isInstanceOf(AccessDeniedException.class);
    }
}
