package id.latih.account;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.Secrets;
import id.latih.limit.Limit;
import id.latih.limit.Limits;
import id.latih.testing.Network;
import id.latih.testing.Together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignUpDbTest extends AccountTestBase {

    @Autowired
    SignUp signUp;
    @Autowired
    PasswordLinks passwordLinks;
    @Autowired
    SignInLinks signInLinks;
    @Autowired
    LinkSender sender;
    @Autowired
    AccountMaker maker;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    Limits limits;

    @BeforeEach
    void network() {
        Network.another();
    }

    private String register() {
        var email = newEmail();
        signUp.register(new SignUpForm("Siti Aminah", email, PASSWORD, "id"));
        awaitDone(email);
        return email;
    }

    @Test
    void theMailedLinkConfirmsTheAddress() {
        var email = register();
        assertThat(accounts.findByEmail(email).orElseThrow().status).isEqualTo(AccountStatus.UNCONFIRMED);
        signUp.confirm(mailedToken(email, "/konfirmasi/"), PASSWORD);
        assertThat(accounts.findByEmail(email).orElseThrow().status).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void twoWhoSignUpAtOnceDoNotLearnOfEachOther() {
        var email = newEmail();
        Callable<Boolean> register = () -> {
            signUp.register(new SignUpForm("Siti Aminah", email, PASSWORD, "id"));
            return true;
        };
        assertThat(Together.run(Collections.nCopies(6, register))).extracting(Together.Outcome::failure).containsOnlyNulls();
        awaitDone(email);
        assertThat(jdbc.sql("select count(*) from account where email = ?").param(email).query(Long.class).single()).isOne();
    }

    @Test
    void ofSeveralAtOnceWithOneAddressNoneFailsInTheBackground() {
        var email = newEmail();
        var target = AopTestUtils.<AccountMaker>getTargetObject(maker);
        assertThat(Together.run(Stream.of("a", "b", "c", "d", "e", "f").<Callable<Boolean>>map(password -> () -> {
            target.make(asked(email, "{noop}" + password));
            return true;
        }).toList())).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(accounts.findByEmail(email).orElseThrow().passwordHash).as("nobody's password counts").isNull();
    }

    private static NewAccount asked(String email, String passwordHash) {
        return new NewAccount("Siti Aminah", email, passwordHash, Role.RESIDENT, "id", null);
    }

    /** The portal may stop when it is done and not yet noted as done. */
    @Test
    void aSignUpThatIsHeardTwiceIsOne() {
        var email = newEmail();
        var target = AopTestUtils.<AccountMaker>getTargetObject(maker);
        var asked = asked(email, encoder.encode(PASSWORD));
        target.make(asked);
        target.make(asked);
        awaitDone(email);
        assertThat(mailSubjects(email)).hasSize(1);
        assertThat(signUp.confirm(mailedToken(email, "/konfirmasi/"), PASSWORD)).isPresent();
    }

    /** It is there to be done again where the portal stops at this moment. */
    @Test
    void whatWasTypedIsKeptWithTheAnswer() {
        var email = newEmail();
        transaction.executeWithoutResult(begun -> {
            signUp.register(new SignUpForm("Siti Aminah", email, PASSWORD, "id"));
            assertThat(accounts.existsByEmail(email)).isFalse();
            assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ? and LISTENER_ID like ?")
                    .params("%" + email + "%", "%AccountMaker%").query(Long.class).single()).isOne();
        });
        awaitDone(email);
        assertThat(accounts.existsByEmail(email)).isTrue();
    }

    @Test
    void aNameWithAnIdentityNumberInItIsRefused() {
        assertThatThrownBy(() -> signUp.register(new SignUpForm("Siti 3604010105990012", newEmail(), PASSWORD, "id")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("name"));
    }

    @Test
    void theMailedLinkRemembersWhereToGoOn() {
        var email = newEmail();
        signUp.register(new SignUpForm("Siti Aminah", email, PASSWORD, "id", "cari-pelatihan/17"));
        assertThat(mailedLink(email, "/konfirmasi/")).endsWith("?lanjut=%2Fcari-pelatihan%2F17");
        signUp.confirm(mailedToken(email, "/konfirmasi/"), PASSWORD);
        assertThat(accounts.findByEmail(email).orElseThrow().status).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() {
        var token = mailedToken(register(), "/konfirmasi/");
        assertThat(jdbc.sql("select count(*) from account_token where token_hash = ?").param(token)
                .query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from account_token where token_hash = ?").param(Secrets.hash(token))
                .query(Long.class).single()).isOne();
    }

    @Test
    void aLinkIsOverAfterADay() {
        var token = mailedToken(register(), "/konfirmasi/");
        clock.advance(Duration.ofHours(24));
        assertThatThrownBy(() -> signUp.confirm(token, PASSWORD)).isInstanceOfSatisfying(RuleViolation.class,
                over -> assertThat(over.key()).isEqualTo("Links.over"));
    }

    @Test
    void anInventedLinkIsRefused() {
        assertThatThrownBy(() -> signUp.confirm("x", PASSWORD)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void openingTheLinkAloneConfirmsNothing() {
        var email = register();
        var token = mailedToken(email, "/konfirmasi/");
        assertThat(signUp.isGood(token)).isTrue();
        assertThat(signUp.isConfirmed(token)).isFalse();
        assertThat(accounts.findByEmail(email).orElseThrow().status).isEqualTo(AccountStatus.UNCONFIRMED);
    }

    @Test
    void openingTheLinkAgainSaysThatItIsDone() {
        var token = mailedToken(register(), "/konfirmasi/");
        signUp.confirm(token, PASSWORD);
        assertThat(signUp.isGood(token)).isFalse();
        assertThat(signUp.isConfirmed(token)).isTrue();
    }

    @Test
    void whoConfirmsIsSignedInByALinkOfItsOwn() {
        var email = register();
        var secret = signUp.confirm(mailedToken(email, "/konfirmasi/"), PASSWORD).orElseThrow();
        assertThat(signInLinks.consume(new OneTimeTokenAuthenticationToken(secret)).getUsername()).isEqualTo(email);
    }

    /** A stranger signed up with somebody's address; its owner opens the mail, or their mail program does. */
    @Test
    void whoDoesNotKnowThePasswordOfTheSignUpConfirmsByOneOfTheirOwn() {
        var email = register();
        var token = mailedToken(email, "/konfirmasi/");
        assertField("password", () -> signUp.confirm(token, "kata sandi pemilik"));
        assertThat(accounts.findByEmail(email).orElseThrow().status).isEqualTo(AccountStatus.UNCONFIRMED);

        passwordLinks.forgotten(email);
        passwordLinks.choose(mailedToken(email, "/sandi-baru/"), LinkPurpose.RESET_PASSWORD, "kata sandi pemilik");
        var account = accounts.findByEmail(email).orElseThrow();
        assertThat(account.status).isEqualTo(AccountStatus.ACTIVE);
        assertThat(encoder.matches(PASSWORD, account.passwordHash)).as("the stranger's password").isFalse();
    }

    @Test
    void thePasswordOfASignUpIsNotGuessedByWhoHoldsItsLink() {
        var token = mailedToken(register(), "/konfirmasi/");
        for (var i = 0; i < Limit.SIGN_IN.atOnce(); i++) {
            assertField("password", () -> signUp.confirm(token, "salah"));
        }
        assertThatThrownBy(() -> signUp.confirm(token, PASSWORD)).isInstanceOfSatisfying(RuleViolation.class,
                wait -> assertThat(wait.key()).isEqualTo("Limits.tooOften"));
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndItsOwnerAMail() {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var email = account(id).email;
        signUp.register(new SignUpForm("Orang Lain", email.toUpperCase(Locale.ROOT), "kata sandi lain", "id"));
        Awaitility.await().until(() -> mailSubjects(email).contains("Anda sudah punya akun Latih"));
        assertThat(encoder.matches(PASSWORD, account(id).passwordHash)).isTrue();
    }

    /** A mailbox is not flooded by signing up with it either; the form answers as before. */
    @Test
    void aMailboxHearsOfStrangersSoOftenOnly() {
        var active = account(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).email;
        var unconfirmed = account(newAccount(Role.RESIDENT, AccountStatus.UNCONFIRMED)).email;
        var target = AopTestUtils.<LinkSender>getTargetObject(sender);
        for (var address : new String[] { active, unconfirmed }) {
            for (var i = 0; i < Limit.LINK_MAILBOX.atOnce() + 3; i++) {
                target.send(new LinkAsked(LinkAsked.Kind.SIGN_UP, address, null));
                clock.advance(Duration.ofMinutes(1).plusSeconds(1));
            }
            assertThat(mailSubjects(address)).hasSize((int) Limit.LINK_MAILBOX.atOnce());
        }
        signUp.register(new SignUpForm("Orang Lain", active, "kata sandi lain", "id"));
    }

    @Test
    void aStrangerWhoSignsUpIsCountedByTheMailbox() {
        var email = account(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).email;
        for (var i = 0; i < Limit.LINK_MAILBOX.atOnce(); i++) {
            signUp.register(new SignUpForm("Orang Lain", email, "kata sandi lain", "id"));
        }
        Awaitility.await().until(() -> limits.isUsedUp(Limit.LINK_MAILBOX, email));
    }

    /** A stranger has signed up with somebody's address before they did themselves. */
    @Test
    void ofSeveralWhoSignUpOnlyWhoReadsTheMailboxChoosesThePassword() {
        var email = register();
        var strangers = mailedToken(email, "/konfirmasi/");
        signUp.register(new SignUpForm("Siti Aminah", email, "kata sandi Siti", "id", "lamar/7"));
        awaitDone(email);
        assertThat(accounts.findByEmail(email).orElseThrow().passwordHash).as("neither password counts").isNull();
        assertThatThrownBy(() -> signUp.confirm(strangers, PASSWORD)).isInstanceOf(RuleViolation.class);

        assertThat(mailedLink(email, "/undangan/")).endsWith("?lanjut=%2Flamar%2F7");
        passwordLinks.choose(mailedToken(email, "/undangan/"), LinkPurpose.INVITATION, "kata sandi pilihan Siti");
        var account = accounts.findByEmail(email).orElseThrow();
        assertThat(account.status).isEqualTo(AccountStatus.ACTIVE);
        assertThat(encoder.matches("kata sandi pilihan Siti", account.passwordHash)).isTrue();
    }

    @Test
    void whoAsksForTheMailAgainChoosesAPasswordToo() {
        var email = register();
        signUp.register(new SignUpForm("Siti Aminah", email, "kata sandi Siti", "id"));
        var first = mailedToken(email, "/undangan/");
        clock.advance(Duration.ofMinutes(2));
        AopTestUtils.<LinkSender>getTargetObject(sender).send(new LinkAsked(LinkAsked.Kind.CONFIRM_EMAIL, email, null));
        Awaitility.await().until(() -> !mailedToken(email, "/undangan/").equals(first));
        clock.advance(Duration.ofMinutes(2));
        signUp.register(new SignUpForm("Siti Aminah", email, "kata sandi Siti", "id"));
        Awaitility.await().until(() -> mailSubjects(email).stream()
                .filter(subject -> subject.equals("Buat kata sandi akun Latih Anda")).count() == 3);
    }

    @Test
    void poorPasswordsAndAddressesAreRefusedBesideTheField() {
        assertField("password", () -> signUp.register(new SignUpForm("Siti", newEmail(), "pendek", "id")));
        assertField("password", () -> signUp.register(new SignUpForm("Siti", newEmail(), "12345678", "id")));
        assertField("password", () -> signUp.register(new SignUpForm("Siti Aminah", newEmail(), "sitiaminah", "id")));
        assertField("email", () -> signUp.register(new SignUpForm("Siti", "bukan alamat", PASSWORD, "id")));
        assertField("name", () -> signUp.register(new SignUpForm("  ", newEmail(), PASSWORD, "id")));
    }

    @Test
    void theLinkIsSentAgainButNotTwiceAMinute() {
        var email = register();
        var first = mailedToken(email, "/konfirmasi/");
        var again = new LinkAsked(LinkAsked.Kind.CONFIRM_EMAIL, email, null);
        AopTestUtils.<LinkSender>getTargetObject(sender).send(again);
        clock.advance(Duration.ofMinutes(2));
        AopTestUtils.<LinkSender>getTargetObject(sender).send(again);
        Awaitility.await().until(() -> mailSubjects(email).size() == 2);
        assertThatThrownBy(() -> signUp.confirm(first, PASSWORD)).isInstanceOf(RuleViolation.class);
    }
}
