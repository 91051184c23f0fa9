package id.latih.institute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.account.Registration;
import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.Network;
import id.latih.testing.SignIn;
import id.latih.testing.Statements;
import id.latih.testing.TestData;
import id.latih.testing.Together;

@DbTest
class InstituteServicesDbTest {

    @Autowired
    private InstituteApplications applications;
    @Autowired
    private ReceivedApplications received;
    @Autowired
    private Registration registration;
    @Autowired
    private TransactionOperations transaction;
    @Autowired
    private OwnInstituteService own;
    @Autowired
    private InstituteVerification verification;
    @Autowired
    private OwnInstitute ownInstitute;
    @Autowired
    private InstituteDirectory directory;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void network() {
        Network.another();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private static InstituteData named(String name) {
        return new InstituteData(name, "", InstituteOwner.PRIVATE, "Jalan Raya 1", "Serang", "info@contoh.id",
                "0254 200123", "");
    }

    private static String key(String stem) {
        return stem + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static FirstStaff person(String email) {
        return new FirstStaff("Ibu Sari", email, "mesin-jahit-biru");
    }

    /** And waits for what is done after the answer. */
    private void apply(String name, String email) {
        applications.apply(named(name), person(email), Languages.INDONESIAN);
        Awaitility.await().until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + email + "%").query(Long.class).single() == 0);
    }

    private long account(String email) {
        return jdbc.sql("select id from account where email = ?").param(email).query(Long.class).single();
    }

    /** @return the account of its first staff member */
    private long applied() {
        var email = key("sari") + "@contoh.id";
        apply(key("LPK"), email);
        return account(email);
    }

    private InstituteDetails of(long staff) {
        SignIn.as(staff, Role.INSTITUTE_STAFF);
        return own.find().orElseThrow();
    }

    private void asApprover() {
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER);
    }

    private static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static void refusedBeside(Runnable action, String field) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.field()).contains(field));
    }

    @Test
    void anApplicationWaitsAndItsStaffPostNothingYet() {
        var institute = of(applied());
        assertThat(institute.state()).isEqualTo(InstituteState.APPLIED);
        assertThat(institute.data().phone()).isEqualTo("+62254200123");
        assertThatThrownBy(() -> ownInstitute.require()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.invite("Budi", key("budi") + "@contoh.id", Languages.INDONESIAN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aKnownNameOrAddressIsRefusedBesideItsField() {
        var name = key("LPK");
        var email = key("sari") + "@contoh.id";
        apply(name, email);
        var id = of(account(email)).id();
        asApprover();
        verification.verify(id, 0);
        SignIn.out();
        refusedBeside(() -> applications.apply(named(name), person(key("b") + "@contoh.id"), Languages.INDONESIAN),
                "name");
        var other = key("LPK");
        apply(other, email);
        assertThat(jdbc.sql("select count(*) from institute where name = ?").param(other).query(Long.class).single())
                .as("the answer is the same, and nothing is kept").isZero();
        refusedBeside(() -> applications.apply(named(key("LPK")), new FirstStaff("Ibu Sari", key("c") + "@contoh.id",
                "123"), Languages.INDONESIAN), "password");
    }

    /** Nor does how long it takes say whether the address has an account. */
    @Test
    void aKnownAddressTakesAsLong() throws Exception {
        var unconfirmed = key("sari") + "@contoh.id";
        apply(key("LPK"), unconfirmed);
        var active = jdbc.sql("select email from account where id = ?").param(data.account(Role.RESIDENT))
                .query(String.class).single();
        for (var email : List.of(key("budi") + "@contoh.id", unconfirmed, active)) {
            var name = key("LPK");
            assertThat(Statements.of(() -> {
                applications.apply(named(name), person(email), Languages.INDONESIAN);
                return null;
            })).as("the name is looked up, and the wish kept").isEqualTo(2);
        }
    }

    @Test
    void whatWasTypedIsKeptWithTheAnswer() {
        var name = key("LPK");
        var email = key("sari") + "@contoh.id";
        transaction.executeWithoutResult(begun -> {
            applications.apply(named(name), person(email), Languages.INDONESIAN);
            assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ? and LISTENER_ID like ?")
                    .params("%" + email + "%", "%ReceivedApplications%").query(Long.class).single()).isOne();
        });
        Awaitility.await().until(() -> jdbc.sql("select count(*) from institute where name = ?").param(name)
                .query(Long.class).single() == 1);
    }

    /** An address may be typed into two forms at once. */
    @Test
    void ofSeveralAtOnceWithOneAddressNoneFailsInTheBackground() {
        var email = key("sari") + "@contoh.id";
        var names = Stream.generate(() -> key("LPK")).limit(6).toList();
        var person = registration.prepareStaff("Ibu Sari", email, "mesin-jahit-biru", Languages.INDONESIAN);
        var target = AopTestUtils.<ReceivedApplications>getTargetObject(received);
        assertThat(Together.run(names.stream().<Callable<Boolean>>map(name -> () -> {
            target.keep(new InstituteAsked(named(name), person));
            return true;
        }).toList())).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(jdbc.sql("select count(*) from institute where name in (:names)").param("names", names)
                .query(Long.class).single()).isOne();
    }

    /** Meanwhile another one with the name was verified: an approver sees both, and nothing is lost. */
    @Test
    void whatIsKeptLaterIsKeptWhosoeverTheNameIsByThen() {
        var name = key("LPK");
        var asked = new InstituteAsked(named(name), registration.prepareStaff("Ibu Sari", key("sari") + "@contoh.id",
                "mesin-jahit-biru", Languages.INDONESIAN));
        var staff = key("budi") + "@contoh.id";
        apply(name, staff);
        var id = of(account(staff)).id();
        asApprover();
        verification.verify(id, 0);
        SignIn.out();
        AopTestUtils.<ReceivedApplications>getTargetObject(received).keep(asked);
        assertThat(jdbc.sql("select state from institute where name = ? order by state").param(name).query(String.class).list())
                .containsExactly("APPLIED", "VERIFIED");
    }

    /** Otherwise who applies twice with one name learns whether the address of the first time has an account. */
    @Test
    void theSecondApplicationOfANameAnswersTheSame() {
        var known = key("sari") + "@contoh.id";
        apply(key("LPK"), known);
        for (var probed : List.of(known, key("sari") + "@contoh.id")) {
            var name = key("LPK");
            var mine = key("c") + "@contoh.id";
            apply(name, probed);
            apply(name, mine);
            var version = of(account(mine)).version();
            own.update(version, named(name));
            assertThat(of(account(mine)).data().name()).isEqualTo(name);
            SignIn.out();
        }
    }

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
    void aRefusedApplicationLeavesNothingBehind() {
        var name = key("LPK");
        refusedBeside(() -> applications.apply(named(name), new FirstStaff("Ibu Sari", key("c") + "@contoh.id", "123"),
                Languages.INDONESIAN), "password");
        assertThat(jdbc.sql("select count(*) from institute where name = ?").param(name).query(Long.class).single())
                .isZero();
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
