package id.latih.account;

import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.factor.Passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who makes, renames and removes passkeys, and who hears of it. */
class OwnPasskeysDbTest extends PasskeyTestBase {

    @Autowired
    AccountAdministration administration;
    @Autowired
    PasswordLinks passwordLinks;

    @Test
    void itsOwnerIsToldAndItLeavesALine() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var visitor = byPassword(id);
        var passkey = make(visitor, new SoftAuthenticator());
        var number = onlyPasskey(visitor);
        as(visitor, () -> {
            passkeys.rename(number, "  Ponsel lama ");
            assertThat(passkeys.list()).singleElement().extracting(Passkey::name).isEqualTo("Ponsel lama");
            assertThatThrownBy(() -> passkeys.rename(number, " ")).isInstanceOf(RuleViolation.class);
            passkeys.remove(number);
            return passkeys.list();
        });
        assertThat(use(visitor(), passkey)).isEqualTo(UNKNOWN);
        Awaitility.await().until(() -> lines("PASSKEY_ADDED", id) == 1 && lines("PASSKEY_REMOVED", id) == 1);
        Awaitility.await().until(() -> mailSubjects(account(id).email)
                .containsAll(List.of("Kunci sandi dibuat", "Kunci sandi dihapus")));
    }

    @Test
    void somebodyElsesStays() throws Exception {
        var owner = byPassword(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        make(owner, new SoftAuthenticator());
        var number = onlyPasskey(owner);
        var begun = as(owner, passkeys::begin);
        var other = byPassword(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        as(other, () -> {
            assertThatThrownBy(() -> passkeys.rename(number, "Punya saya")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.remove(number)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.add(begun, "Punya saya", new SoftAuthenticator().make(begun.json())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(passkeys.list()).isEmpty();
            return true;
        });
        assertThat(as(owner, passkeys::list)).extracting(Passkey::name).containsExactly("Ponsel saya");
    }

    @Test
    void aPasskeyIsKeptOnceAndForOneRequest() throws Exception {
        var visitor = byPassword(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        var passkey = make(visitor, new SoftAuthenticator());
        assertThatThrownBy(() -> make(visitor, passkey)).isInstanceOf(RuleViolation.class);
        as(visitor, () -> {
            var first = passkeys.begin();
            var second = passkeys.begin();
            assertThatThrownBy(() -> passkeys.add(second, "Lain", new SoftAuthenticator().make(first.json())))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> passkeys.add(second, "Lain", "{}")).isInstanceOf(RuleViolation.class);
            return true;
        });
    }

    @Test
    void visitorsHaveNone() {
        assertThatThrownBy(() -> passkeys.begin()).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        assertThatThrownBy(() -> passkeys.list()).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    @Test
    void anAdministratorsResetRemovesThem() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        signIn(newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE), Role.ADMINISTRATOR);
        administration.resetSecondStep(id, ResetReason.LOST_DEVICE, "", account(id).version);
        SecurityContextHolder.clearContext();
        assertThat(use(visitor(), passkey)).isEqualTo(UNKNOWN);
    }

    @Test
    void aPasswordChosenByTheMailboxRemovesAResidentsAndIsNoWayRoundTheSecondStep() throws Exception {
        var resident = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var approver = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var strangers = passkeyOf(resident);
        var officers = passkeyOf(approver);
        for (var id : List.of(resident, approver)) {
            passwordLinks.forgotten(account(id).email);
            passwordLinks.choose(mailedToken(account(id).email, "/sandi-baru/"), LinkPurpose.RESET_PASSWORD, "sandi yang baru");
        }
        assertThat(use(visitor(), strangers)).isEqualTo(UNKNOWN);
        var officer = visitor();
        use(officer, officers);
        assertThat(hasRole(officer)).isTrue();
        Awaitility.await().until(() -> lines("PASSKEY_REMOVED", resident) == 1
                && mailSubjects(account(resident).email).contains("Kunci sandi dihapus"));
        assertThat(lines("PASSKEY_REMOVED", approver)).isZero();
    }

    private long lines(String action, long id) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, String.valueOf(id)).query(Long.class).single();
    }
}
