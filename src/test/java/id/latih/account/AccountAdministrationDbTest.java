package id.latih.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountAdministrationDbTest extends AccountTestBase {

    @Autowired
    AccountAdministration administration;
    @Autowired
    PasswordLinks passwordLinks;
    @Autowired
    SignUp signUp;
    @Autowired
    UnconfirmedAccounts unconfirmed;
    @Autowired
    TransactionTemplate transaction;

    private long administrator() {
        var id = newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE);
        signIn(id, Role.ADMINISTRATOR);
        return id;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void otherRolesAreRefused(Role role) {
        signIn(newAccount(role, AccountStatus.ACTIVE), role);
        assertThatThrownBy(() -> administration.list(AccountFilter.ALL, PageRequest.of(0, 5)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.invite(InviteForm.empty(), Locale.of("id")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.sendAgain(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.changeRole(1, Role.ADMINISTRATOR, 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.disable(1, DisableReason.MISUSE, "", 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.enable(1, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebodyInvitedChoosesAPassword() {
        administrator();
        var email = newEmail();
        administration.invite(new InviteForm("Pak Asep", email, Role.APPROVER), Locale.of("id"));
        SecurityContextHolder.clearContext();
        passwordLinks.choose(mailedToken(email, "/undangan/"), LinkPurpose.INVITATION, PASSWORD);
        var invited = accounts.findByEmail(email).orElseThrow();
        assertThat(invited.status).isEqualTo(AccountStatus.ACTIVE);
        assertThat(invited.role).isEqualTo(Role.APPROVER);
    }

    @Test
    void residentsAndStaffAreNotInvitedHere() {
        administrator();
        assertThatThrownBy(() -> administration.invite(new InviteForm("A", newEmail(), Role.RESIDENT), Locale.of("id")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void disablingIsTracedWithItsReason() {
        administrator();
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        administration.disable(id, DisableReason.LEFT_OFFICE, "pindah tugas", account(id).version);
        assertThat(account(id).status).isEqualTo(AccountStatus.DISABLED);
        assertThat(account(id).disabledAt).as("since then the account's time to be kept runs").isNotNull();
        assertThat(jdbc.sql("select reason_code from audit_entry where action = 'ACCOUNT_DISABLED' and subject_id = ?")
                .param(String.valueOf(id)).query(String.class).single()).isEqualTo("LEFT_OFFICE");
        administration.enable(id, account(id).version);
        assertThat(account(id).status).isEqualTo(AccountStatus.ACTIVE);
        assertThat(account(id).disabledAt).isNull();
    }

    @Test
    void whoNeverConfirmedTheirAddressStillHasToAfterBeingLetInAgain() {
        administrator();
        var id = newAccount(Role.RESIDENT, AccountStatus.UNCONFIRMED);
        administration.disable(id, DisableReason.MISUSE, "", account(id).version);
        administration.enable(id, account(id).version);
        assertThat(account(id).status).isEqualTo(AccountStatus.UNCONFIRMED);

        signUp.confirm(mailedToken(account(id).email, "/konfirmasi/"), PASSWORD);
        assertThat(account(id).status).isEqualTo(AccountStatus.ACTIVE);
    }

    private void age(long id) {
        jdbc.sql("update account set created_at = created_at - interval 40 day where id = ?").param(id).update();
    }

    private void erase(Instant before) {
        transaction.executeWithoutResult(begun -> unconfirmed.apply(before, 100));
    }

    @Test
    void theNightWaitsForWhoWasInvitedAgain() {
        var before = clock.instant().minus(Duration.ofDays(30));
        administrator();
        var email = newEmail();
        administration.invite(new InviteForm("Pak Asep", email, Role.APPROVER), Locale.of("id"));
        var id = accounts.findByEmail(email).orElseThrow().id();
        age(id);
        clock.advance(Duration.ofDays(6));
        administration.sendAgain(id);
        clock.advance(Duration.ofDays(6));
        erase(before);
        assertThat(accounts.existsById(id)).as("the second invitation is still good").isTrue();
        clock.advance(Duration.ofDays(2));
        var due = unconfirmed.due(before);
        erase(before);
        assertThat(accounts.existsById(id)).isFalse();
        assertThat(unconfirmed.due(before)).isLessThan(due);
    }

    @Test
    void theNightWaitsForWhoWasLetInAgain() {
        administrator();
        var id = newAccount(Role.RESIDENT, AccountStatus.UNCONFIRMED);
        age(id);
        administration.disable(id, DisableReason.MISUSE, "", account(id).version);
        administration.enable(id, account(id).version);
        erase(clock.instant().minus(Duration.ofDays(30)));
        signUp.confirm(mailedToken(account(id).email, "/konfirmasi/"), PASSWORD);
        assertThat(account(id).status).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void whoConfirmsTheirAddressWhileTheNightRunsStays() {
        var before = clock.instant().minus(Duration.ofDays(30));
        var id = newAccount(Role.RESIDENT, AccountStatus.UNCONFIRMED);
        age(id);
        try (var night = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(begun -> {
                jdbc.sql("update account set status = 'ACTIVE', confirmed_at = now(6) where id = ?").param(id).update();
                CompletableFuture.runAsync(() -> erase(before), night).orTimeout(30, TimeUnit.SECONDS).join();
            });
        }
        assertThat(account(id).status).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void aConfirmationWhileShutOutCountsLater() {
        administrator();
        var id = newAccount(Role.RESIDENT, AccountStatus.UNCONFIRMED);
        administration.sendAgain(id);
        var token = mailedToken(account(id).email, "/konfirmasi/");
        administration.disable(id, DisableReason.MISUSE, "", account(id).version);
        signUp.confirm(token, PASSWORD);
        assertThat(account(id).status).isEqualTo(AccountStatus.DISABLED);

        administration.enable(id, account(id).version);
        assertThat(account(id).status).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void nobodyDisablesThemselves() {
        var id = administrator();
        assertThatThrownBy(() -> administration.disable(id, DisableReason.OWN_REQUEST, "", account(id).version))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aStaleVersionIsRefused() {
        administrator();
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        assertThatThrownBy(() -> administration.changeRole(id, Role.ADMINISTRATOR, account(id).version + 1))
                .isInstanceOfSatisfying(RuleViolation.class, stale -> assertThat(stale.key()).isEqualTo("Stale.changed"));
    }

    @Test
    void twoAdministratorsWhoDisableEachOtherLeaveOne() throws Exception {
        jdbc.sql("update account set status = 'DISABLED' where role = 'ADMINISTRATOR'").update();
        var a = newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE);
        var b = newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE);
        var together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            pool.invokeAll(List.of(disabler(together, a, b), disabler(together, b, a)));
        }
        assertThat(accounts.activeIds(Role.ADMINISTRATOR)).hasSize(1);
    }

    private Callable<Boolean> disabler(CyclicBarrier together, long actor, long target) {
        return () -> {
            signIn(actor, Role.ADMINISTRATOR);
            together.await();
            try {
                administration.disable(target, DisableReason.MISUSE, "", 0);
                return true;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    @Test
    void anAccountIsFoundByHowEachWordOfItsNameBegins() {
        administrator();
        var key = UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("insert into account (email, display_name, role, status, created_at) values (?, ?, 'RESIDENT', 'ACTIVE', utc_timestamp(6))")
                .params("surat-" + key + "@contoh.id", "A" + key + " B" + key + " C" + key + " D" + key).update();
        for (var text : List.of("a" + key, "B" + key + " c", "c" + key, "D" + key, "surat-" + key)) {
            assertThat(administration.list(new AccountFilter(text, Role.RESIDENT, null), PageRequest.of(0, 5))).as(text).hasSize(1);
        }
        for (var text : List.of(key, "%" + key, "a_" + key.substring(1))) {
            assertThat(administration.list(new AccountFilter(text, null, null), PageRequest.of(0, 5))).as(text).isEmpty();
        }
        assertThat(administration.list(new AccountFilter("a" + key, Role.APPROVER, null), PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void aPageOfTheListIsTwoQueries() throws Exception {
        administrator();
        newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        assertThat(Statements.of(() -> administration.list(new AccountFilter("", Role.RESIDENT, null), PageRequest.of(0, 50))))
                .isEqualTo(2);
    }
}
