package id.latih.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.factor.Passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whom a passkey signs in, and whom not. */
class PasskeySignInDbTest extends PasskeyTestBase {

    @Test
    void aPasskeyAloneSignsAResidentIn() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        clock.advance(Duration.ofHours(1));
        var visitor = visitor();
        assertThat(use(visitor, passkey)).isEqualTo("/beranda");
        assertThat(authorities(visitor.who("/beranda"))).containsExactlyInAnyOrder("ROLE_RESIDENT", "FACTOR_WEBAUTHN");
        assertThat(account(id).lastSignInAt).isAfter(clock.instant().minus(Duration.ofMinutes(1)));
        assertThat(as(visitor, passkeys::list)).singleElement().extracting(Passkey::usedAt).isNotNull();
        assertThat(hasRole(visitor.meetAnotherInstance())).as("also after a restart").isTrue();
    }

    @Test
    void whoWasNotVerifiedIsRefused() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        assertThatThrownBy(() -> make(byPassword(id), new SoftAuthenticator().withoutVerification()))
                .isInstanceOf(RuleViolation.class);
        var visitor = visitor();
        assertThat(use(visitor, passkey.withoutVerification())).isEqualTo(WRONG);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void whatWasSignedElsewhereIsRefused() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        assertThat(use(visitor(), passkey.at("https://latih.contoh.id"))).isEqualTo(WRONG);
        assertThatThrownBy(() -> make(byPassword(id), new SoftAuthenticator().at("https://latih.contoh.id")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAnswerIsGoodOnceAndInItsOwnSession() throws Exception {
        var passkey = passkeyOf(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        var visitor = visitor();
        var signed = passkey.sign(challenge(visitor));
        var thief = visitor();
        challenge(thief);
        assertThat(answer(thief, signed)).isEqualTo(WRONG);
        assertThat(answer(visitor, signed)).isEqualTo("/beranda");
        assertThat(answer(visitor, signed)).isEqualTo(WRONG);
        assertThat(answer(visitor(), signed)).isEqualTo(WRONG);
        assertThat(answer(visitor(), "")).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @CsvSource({ "DISABLED, dinonaktifkan", "UNCONFIRMED, belum-dikonfirmasi" })
    void whoMayNotSignInMayNotByAPasskeyEither(AccountStatus status, String why) throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        jdbc.sql("update account set status = ? where id = ?").params(status.name(), id).update();
        var visitor = visitor();
        assertThat(use(visitor, passkey)).isEqualTo("/masuk?gagal=" + why);
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isFalse();
    }

    @Test
    void nobodyIsToldWhichPasskeysThereAre() throws Exception {
        passkeyOf(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        assertThat(JsonPath.<List<?>>read(challenge(visitor()), "$.allowCredentials")).isEmpty();
    }

    @Test
    void wrongAnswersMakeSomebodyWait() throws Exception {
        var passkey = passkeyOf(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).at("https://latih.contoh.id");
        var stranger = visitor().from("203.0.113.99");
        var said = "";
        for (var i = 0; i < 40 && !said.contains("terlalu-sering"); i++) {
            said = use(stranger, passkey);
        }
        assertThat(said).isEqualTo("/masuk?gagal=terlalu-sering");
    }

    @Test
    void aNewDeviceIsToldAndKeptAsWithAPassword() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        var visitor = visitor();
        use(visitor, passkey, "remember-me", "on");
        assertThat(visitor.close().isSignedIn()).as("the tick holds").isTrue();
        var passing = visitor();
        use(passing, passkey, "remember-me", "");
        assertThat(passing.close().isSignedIn()).isFalse();
        Awaitility.await().until(() -> mailSubjects(account(id).email).stream()
                .anyMatch(subject -> subject.toLowerCase(Locale.ROOT).contains("perangkat")));
    }
}
