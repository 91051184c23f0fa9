package id.latih.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.SignedInUser;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the tests of this module's services share. */
@DbTest
abstract class AccountTestBase {

    static final String PASSWORD = "kopi tubruk pagi";

    @Autowired
    JdbcClient jdbc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    MutableClock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        clock.reset();
    }

    static String newEmail() {
        return UUID.randomUUID() + "@contoh.id";
    }

    long newAccount(Role role, AccountStatus status) {
        var account = new Account(newEmail(), "Orang " + UUID.randomUUID(), role, Locale.of("id"),
                clock.instant());
        account.status = status;
        account.passwordHash = encoder.encode(PASSWORD);
        account.confirmedAt = status == AccountStatus.UNCONFIRMED ? null : clock.instant();
        return accounts.save(account).id();
    }

    Account account(long id) {
        return accounts.findById(id).orElseThrow();
    }

    void signIn(long id, Role role) {
        var user = new SignedInUser(id, "x@contoh.id", "Uji", role, true, null);
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(user.getAuthorities())));
    }

    /** What was asked for with this address, which is done after the answer, is done. */
    void awaitDone(String email) {
        Awaitility.await().until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + email + "%").query(Long.class).single() == 0);
    }

    /** The secret of the newest link mailed to this address, as its owner would find it in the mail. */
    String mailedToken(String email, String path) {
        var link = Pattern.compile(path + "([A-Za-z0-9_-]{43})");
        return Awaitility.await().until(() -> jdbc.sql("select text_body from mail where recipient = ? order by id desc")
                .param(email).query(String.class).list().stream().map(link::matcher)
                .filter(Matcher::find).map(match -> match.group(1)).findFirst(),
                Optional::isPresent).orElseThrow();
    }

    /** The whole link of the last mail with one that begins so. */
    String mailedLink(String email, String path) {
        mailedToken(email, path);
        var link = Pattern.compile(path + "\\S+");
        return jdbc.sql("select text_body from mail where recipient = ? order by id desc").param(email)
                .query(String.class).list().stream().map(link::matcher).filter(Matcher::find)
                .map(Matcher::group).findFirst().orElseThrow();
    }

    List<String> mailSubjects(String email) {
        return jdbc.sql("select subject from mail where recipient = ? order by id").param(email).query(String.class).list();
    }

    /** Refused beside this field. */
    static void assertField(String field, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains(field));
    }
}
