package id.latih.institute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.account.Registration;
import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.testing.SignIn;
import id.latih.testing.Statements;
import id.latih.testing.Together;

/** Who applies for an institute, and what is kept of it after the answer. */
class InstituteApplicationsDbTest extends InstituteTestBase {

    @Autowired
    private ReceivedApplications received;
    @Autowired
    private Registration registration;
    @Autowired
    private TransactionOperations transaction;

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
    void aRefusedApplicationLeavesNothingBehind() {
        var name = key("LPK");
        refusedBeside(() -> applications.apply(named(name), new FirstStaff("Ibu Sari", key("c") + "@contoh.id", "123"),
                Languages.INDONESIAN), "password");
        assertThat(jdbc.sql("select count(*) from institute where name = ?").param(name).query(Long.class).single())
                .isZero();
    }
}
