package id.latih.account;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.ui.LanguageChoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnAccountDbTest extends AccountTestBase {

    @Autowired
    OwnAccount own;
    @Autowired
    FirstAdministrator first;
    @Autowired
    LanguageChoice language;

    private long signedIn() {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        signIn(id, Role.RESIDENT);
        return id;
    }

    @Test
    void nameAndLanguageAreOnesOwn() {
        var id = signedIn();
        var form = own.get();
        own.save(new OwnAccountForm("  Siti   Aminah ", "other@contoh.id", "en", form.version()));
        assertThat(account(id).displayName).isEqualTo("Siti Aminah");
        assertThat(account(id).language).isEqualTo("en");
        assertThat(account(id).email).isEqualTo(form.email());
        assertThatThrownBy(() -> own.save(form)).isInstanceOfSatisfying(RuleViolation.class,
                stale -> assertThat(stale.key()).isEqualTo("Stale.changed"));
    }

    @Test
    void theLanguageSwitchIsRemembered() {
        var id = signedIn();
        language.chosen(Locale.ENGLISH);
        assertThat(account(id).language).isEqualTo("en");
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        var id = signedIn();
        assertThatThrownBy(() -> own.changePassword("salah", "sandi yang baru", 0))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.field()).contains("oldPassword"));
        assertThatThrownBy(() -> own.changePassword(PASSWORD, "pendek", 0))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.field()).contains("password"));
        assertThat(mailSubjects(account(id).email)).isEmpty();
        own.changePassword(PASSWORD, "sandi yang baru", 0);
        assertThat(encoder.matches("sandi yang baru", account(id).passwordHash)).isTrue();
        assertThat(mailSubjects(account(id).email)).as("it may not have been the owner").containsExactly("Kata sandi Anda diganti");
    }

    @Test
    void aSessionDoesNotGuessTheOldPasswordWithoutEnd() {
        var id = signedIn();
        for (var i = 0; i < Limit.SIGN_IN.atOnce(); i++) {
            assertKey("OwnAccount.wrongPassword", () -> own.changePassword("tebakan", "sandi yang baru", 0));
        }
        assertKey("Limits.tooOften", () -> own.changePassword(PASSWORD, "sandi yang baru", 0));
        clock.advance(Duration.ofMinutes(1));
        own.changePassword(PASSWORD, "sandi yang baru", 0);
        assertThat(encoder.matches("sandi yang baru", account(id).passwordHash)).isTrue();
    }

    private static void assertKey(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void visitorsHaveNoAccount() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> own.get()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void thereIsNoFirstAdministratorLinkWhereThereIsOne() {
        newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE);
        assertThat(first.link()).isEmpty();
        assertThat(first.isGood("x")).isFalse();
        assertThatThrownBy(() -> first.create("x", "Budi", newEmail(), PASSWORD, Locale.of("id")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theFirstAdministratorComesByALinkThatWorksOnce() {
        jdbc.sql("update account set role = 'APPROVER' where role = 'ADMINISTRATOR'").update();
        var token = first.link().orElseThrow().substring("/admin-pertama/".length());
        assertThat(first.isGood(token)).isTrue();
        var email = newEmail();
        first.create(token, "Budi Santoso", email, PASSWORD, Locale.of("id"));
        var created = accounts.findByEmail(email).orElseThrow();
        assertThat(created.role).isEqualTo(Role.ADMINISTRATOR);
        assertThat(created.isActive()).isTrue();
        assertThat(first.isGood(token)).isFalse();
        assertThatThrownBy(() -> first.create(token, "Budi", newEmail(), PASSWORD, Locale.of("id")))
                .isInstanceOf(RuleViolation.class);
    }
}
