package id.latih.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

import com.bastiaanjansen.otp.TOTPGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Role;
import id.latih.factor.OwnSecondFactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Passkeys as both steps of signing in, as the second of them, and what somebody with the password alone may not. */
class PasskeyStepsDbTest extends PasskeyTestBase {

    @Autowired
    OwnSecondFactor factor;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void itIsBothStepsOfWhoNeedsTwo(Role role) throws Exception {
        var passkey = passkeyOf(newAccount(role, AccountStatus.ACTIVE));
        var visitor = visitor();
        assertThat(use(visitor, passkey)).as("to make recovery codes").isEqualTo("/akun/langkah-kedua");
        assertThat(authorities(visitor.who("/beranda"))).containsExactlyInAnyOrder("ROLE_" + role, "FACTOR_WEBAUTHN");
        assertThat(hasRole(visitor.meetAnotherInstance())).as("also after a restart").isTrue();
    }

    @Test
    void itIsTheSecondStepAfterThePassword() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        var visitor = byPassword(id);
        assertThat(hasRole(visitor)).isFalse();
        use(visitor, passkey, "lanjutan", "ya");
        assertThat(authorities(visitor.who("/beranda")))
                .containsExactlyInAnyOrder("ROLE_APPROVER", "FACTOR_PASSWORD", "FACTOR_WEBAUTHN");
    }

    @Test
    void anotherAccountsPasskeyIsNoSecondStep() throws Exception {
        var others = passkeyOf(newAccount(Role.APPROVER, AccountStatus.ACTIVE));
        var visitor = byPassword(newAccount(Role.APPROVER, AccountStatus.ACTIVE));
        assertThat(use(visitor, others, "lanjutan", "ya")).isEqualTo("/masuk/kode?gagal=kunci-akun-lain");
        assertThat(hasRole(visitor)).isFalse();
    }

    @Test
    void theFirstSecondStepMayBeAPasskey() throws Exception {
        var visitor = byPassword(newAccount(Role.APPROVER, AccountStatus.ACTIVE));
        var passkey = make(visitor, new SoftAuthenticator());
        assertThat(hasRole(visitor)).as("it has to be used").isFalse();
        use(visitor, passkey, "lanjutan", "ya");
        assertThat(hasRole(visitor)).isTrue();
    }

    @Test
    void whoHasThePasswordAloneAddsAndRemovesNothing() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var early = byPassword(id);
        var begun = as(early, passkeys::begin);
        var passkey = passkeyOf(id);
        var owner = visitor();
        use(owner, passkey);
        var number = onlyPasskey(owner);
        as(byPassword(id), () -> {
            assertThatThrownBy(() -> passkeys.begin()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.list()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.rename(number, "x")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.remove(number)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> factor.begin()).as("an app beside it").isInstanceOf(AccessDeniedException.class);
            return true;
        });
        assertThatThrownBy(() -> as(early, () -> {
            passkeys.add(begun, "x", new SoftAuthenticator().make(begun.json()));
            return true;
        })).as("begun before the owner had one").isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAppBegunBeforeTheOwnersPasskeyIsNotSetUpByItsCode() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var thief = byPassword(id);
        var app = beginApp(thief);
        passkeyOf(id);
        var code = app.at(clock.instant());
        assertThat(enter(thief, code)).isEqualTo("/masuk/kode?gagal=kode");
        assertThat(hasRole(thief)).isFalse();
    }

    @Test
    void whoHasAnAppMakesNoPasskeyHalfway() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = byPassword(id);
        var app = beginApp(visitor);
        enter(visitor, app.at(clock.instant()));
        assertThat(hasRole(visitor)).isTrue();
        assertThatThrownBy(() -> as(byPassword(id), passkeys::begin)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void recoveryCodesStandInForALostPasskey() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var owner = visitor();
        use(owner, passkeyOf(id));
        var codes = as(owner, factor::makeRecoveryCodes);
        var visitor = byPassword(id);
        enter(visitor, codes.getFirst());
        assertThat(hasRole(visitor)).isTrue();
    }

    @Test
    void withoutTheLastOneTheSecondStepIsSetUpAnew() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var owner = visitor();
        use(owner, passkeyOf(id));
        var number = onlyPasskey(owner);
        as(owner, () -> {
            passkeys.remove(number);
            return true;
        });
        var visitor = byPassword(id);
        assertThat(hasRole(visitor)).isFalse();
        assertThat(as(visitor, factor::isSet)).isFalse();
        use(visitor, make(visitor, new SoftAuthenticator()), "lanjutan", "ya");
        assertThat(hasRole(visitor)).isTrue();
    }

    /** The app that somebody begins to set up, in the telephone that has read its picture. */
    private TOTPGenerator beginApp(Visitor visitor) throws Exception {
        return as(visitor, () -> TOTPGenerator.withDefaultValues(URI.create(factor.begin().picture()).getQuery()
                .replaceAll(".*secret=([A-Z2-7]+).*", "$1").getBytes(StandardCharsets.US_ASCII)));
    }

    private static String enter(Visitor visitor, String code) throws Exception {
        var request = visitor.request("POST", "/masuk/kode");
        request.setParameter("kode", code);
        request.setParameter("lanjutan", "ya");
        return visitor.send(request, new AtomicReference<>()).getRedirectedUrl();
    }
}
