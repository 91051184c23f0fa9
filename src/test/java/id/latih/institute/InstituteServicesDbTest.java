package id.latih.institute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.SignIn;
import id.latih.testing.Together;

/** What becomes of an institute that has applied: decisions, its own data, its staff. */
class InstituteServicesDbTest extends InstituteTestBase {

    @Autowired
    private InstituteDirectory directory;

    @Test
    void ofTwoThatWaitWithOneNameOneIsVerified() {
        var name = key("LPK");
        var ids = Stream.of("sari", "budi").mapToLong(person -> {
            var email = key(person) + "@contoh.id";
            SignIn.out();
            apply(name, email);
            return of(account(email)).id();
        }).toArray();
        asApprover();
        verification.verify(ids[0], 0);
        refused(() -> verification.verify(ids[1], 0), "InstituteVerification.nameTaken");
        assertThat(verification.get(ids[1]).state()).isEqualTo(InstituteState.APPLIED);
        assertThat(directory.find(ids[0]).orElseThrow().slug()).isEqualTo(name.toLowerCase(Locale.ROOT));
    }

    /** Both look before either has decided; the database lets one of them through. */
    @Test
    void twoOfOneNameAreNotVerifiedAtOnce() throws Exception {
        var name = key("LPK");
        var approver = data.account(Role.APPROVER);
        var tries = Stream.of("sari", "budi", "tuti", "joko").<Callable<String>>map(person -> {
            var email = key(person) + "@contoh.id";
            SignIn.out();
            apply(name, email);
            var id = of(account(email)).id();
            return () -> {
                SignIn.as(approver, Role.APPROVER);
                verification.verify(id, 0);
                return "verified";
            };
        }).toList();
        var outcomes = Together.run(tries);
        assertThat(outcomes).extracting(Together.Outcome::result).containsOnlyOnce("verified");
        assertThat(outcomes).filteredOn(outcome -> outcome.result() == null)
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(RuleViolation.class));
        assertThat(jdbc.sql("select count(*) from institute where name = ? and state = 'VERIFIED'").param(name)
                .query(Long.class).single()).isOne();
    }

    @Test
    void aVerifiedInstituteIsItsStaffsOwn() {
        var staff = applied();
        var id = of(staff).id();
        asApprover();
        verification.verify(id, 0);
        refused(() -> verification.verify(id, 1), "InstituteVerification.decided");
        refused(() -> verification.refuse(id, 1, InstituteRefusal.OTHER, ""), "InstituteVerification.decided");
        SignIn.as(staff, Role.INSTITUTE_STAFF);
        assertThat(ownInstitute.require()).isEqualTo(id);
        assertThat(directory.verified()).extracting(InstituteCard::id).contains(id);
        assertThat(directory.staffOf(id)).containsExactly(staff);
    }

    @Test
    void aRefusedInstituteReadsWhyAndAppliesAgain() {
        var staff = applied();
        var id = of(staff).id();
        asApprover();
        refusedBeside(() -> verification.refuse(id, 0, InstituteRefusal.NO_PERMIT, "Izin atas nama 3604010105990012"), "note");
        verification.refuse(id, 0, InstituteRefusal.NO_PERMIT, "Izin habis 2025.");
        var refused = of(staff);
        assertThat(refused.reason()).isEqualTo(InstituteRefusal.NO_PERMIT);
        assertThat(refused.note()).isEqualTo("Izin habis 2025.");
        refusedBeside(() -> own.update(refused.version(), named(key("LPK 3604 0101 0599 0012 "))), "name");
        own.update(refused.version(), named(key("LPK Baru")));
        assertThat(of(staff).state()).isEqualTo(InstituteState.APPLIED);
    }

    @Test
    void theSecondOfTwoWhoEditTheSameIsTold() {
        var staff = applied();
        var version = of(staff).version();
        own.update(version, named(key("LPK")));
        refused(() -> own.update(version, named(key("LPK"))), "Stale.changed");
        var id = of(staff).id();
        asApprover();
        refused(() -> verification.verify(id, version), "Stale.changed");
    }

    @Test
    void colleaguesAreInvitedRemovedAndTakenBack() {
        var institute = data.institute();
        var staff = data.staff(institute);
        SignIn.as(staff, Role.INSTITUTE_STAFF);
        var email = key("budi") + "@contoh.id";
        own.invite("Budi", email, Languages.INDONESIAN);
        refusedBeside(() -> own.invite("Budi", email, Languages.INDONESIAN), "email");
        var budi = account(email);
        assertThat(own.colleagues()).filteredOn(colleague -> colleague.accountId() == budi)
                .extracting(Colleague::joined).containsExactly(false);
        own.remove(budi);
        assertThat(directory.instituteOf(budi)).isEmpty();
        own.invite("Budi", email, Languages.INDONESIAN);
        assertThat(directory.instituteOf(budi)).contains(institute);
        refused(() -> own.remove(staff), "OwnInstituteService.yourself");
    }

    @Test
    void staffOfAnotherInstituteAreNotRemoved() {
        var other = data.staff(data.institute());
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertThatThrownBy(() -> own.remove(other)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVER")
    void otherRolesDecideNothing(Role role) {
        SignIn.as(data.account(role), role);
        assertThatThrownBy(() -> verification.verify(1, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> verification.refuse(1, 0, InstituteRefusal.OTHER, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> verification.get(1)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTE_STAFF")
    void otherRolesKeepNoInstitute(Role role) {
        SignIn.as(data.account(role), role);
        assertThatThrownBy(() -> own.find()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.update(0, named("x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.colleagues()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.remove(1)).isInstanceOf(AccessDeniedException.class);
    }
}
