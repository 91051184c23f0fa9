package id.latih.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** What people agree to, and take back. */
@DbTest
class ConsentsDbTest {

    @Autowired TestData data;
    @Autowired OwnConsents own;
    @Autowired ConsentDirectory directory;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @AfterEach
    void asBefore() {
        clock.reset();
        jdbc.sql("delete from consent where text_id in (select id from consent_text where version > 1)").update();
        jdbc.sql("delete from consent_text where version > 1").update();
    }

    @Test
    void nothingHoldsUnlessItWasGivenAndWithdrawingCountsAtOnce() {
        var account = data.resident().accountId();
        assertThat(directory.current(account, ConsentPurpose.PHOTOS)).isEmpty();
        give(account, ConsentPurpose.PHOTOS);
        var given = directory.current(account, ConsentPurpose.PHOTOS).orElseThrow();
        assertThat(given.text().version()).isEqualTo(1);
        assertThat(Duration.between(given.givenAt(), clock.instant())).isLessThan(Duration.ofMinutes(1));
        assertThat(directory.current(account, ConsentPurpose.EMPLOYERS)).as("each purpose by itself").isEmpty();

        clock.advance(Duration.ofDays(3));
        as(account, () -> own.withdraw(ConsentPurpose.PHOTOS));
        assertThat(directory.current(account, ConsentPurpose.PHOTOS)).isEmpty();
        var kept = as(account, () -> own.all());
        assertThat(kept).hasSize(1).allSatisfy(consent ->
                assertThat(Duration.between(consent.givenAt(), consent.endedAt())).isGreaterThan(Duration.ofDays(2)));
        assertThat(lines(account)).containsExactly("CONSENT_GIVEN", "CONSENT_WITHDRAWN");
    }

    @Test
    void aNewVersionAsksAgainAndTheOldWordsAreKept() {
        var account = data.resident().accountId();
        give(account, ConsentPurpose.EMPLOYERS);
        var read = directory.text(ConsentPurpose.EMPLOYERS);
        newVersion(ConsentPurpose.EMPLOYERS);

        assertThat(directory.current(account, ConsentPurpose.EMPLOYERS)).as("of the words of before only").isEmpty();
        assertThat(as(account, () -> own.all())).singleElement().satisfies(consent -> {
            assertThat(consent.outdated()).isTrue();
            assertThat(consent.text().indonesian()).isEqualTo(read.indonesian());
        });
        refused("ConsentDirectory.newerText", () -> as(account, () -> own.give(ConsentPurpose.EMPLOYERS, read.id())));

        give(account, ConsentPurpose.EMPLOYERS);
        assertThat(directory.current(account, ConsentPurpose.EMPLOYERS).orElseThrow().text().version()).isEqualTo(2);
        assertThat(as(account, () -> own.all())).hasSize(2);
    }

    @Test
    void theNoticeIsWrittenDownOnceAVersion() {
        var account = data.account(Role.RESIDENT);
        directory.noticeRead(account);
        directory.noticeRead(account);
        assertThat(directory.of(account)).hasSize(1);
        newVersion(ConsentPurpose.SERVICE_NOTICE);
        directory.noticeRead(account);
        assertThat(directory.of(account)).extracting(consent -> consent.text().version()).containsExactly(2, 1);
    }

    @Test
    void whatIsNotOnesOwnToGiveIsRefused() {
        var account = data.resident().accountId();
        refused("OwnConsents.notOptional", () -> give(account, ConsentPurpose.GUARDIAN));
        refused("OwnConsents.notOptional", () -> give(account, ConsentPurpose.SERVICE_NOTICE));
        refused("OwnConsents.notOptional", () -> as(account, () -> own.withdraw(ConsentPurpose.SERVICE_NOTICE)));
        assertThatThrownBy(() -> own.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void nothingOptionalIsGivenBefore18() {
        var birthday = LocalDate.of(2027, 3, 1);
        clock.set(birthday.minusDays(1).atTime(23, 59));
        var account = born(birthday.minusYears(18));
        for (var purpose : ConsentPurpose.OPTIONAL) {
            refused("OwnConsents.minor", () -> give(account, purpose));
        }
        assertThat(as(account, () -> own.refusal()).orElseThrow().key()).isEqualTo("OwnConsents.minor");
        clock.set(birthday.atTime(0, 1));
        assertThat(as(account, () -> own.refusal())).isEmpty();
        give(account, ConsentPurpose.PHOTOS);
        assertThat(directory.current(account, ConsentPurpose.PHOTOS)).isPresent();
    }

    @Test
    void howOldSomebodyWithoutAProfileIsNobodyKnows() {
        var account = data.account(Role.RESIDENT);
        refused("OwnConsents.noProfile", () -> give(account, ConsentPurpose.EMPLOYERS));
        assertThat(as(account, () -> own.refusal()).orElseThrow().key()).isEqualTo("OwnConsents.noProfile");
        givenUnasked(account, ConsentPurpose.EMPLOYERS);
        assertThat(directory.current(account, ConsentPurpose.EMPLOYERS)).as("from before it was asked").isEmpty();
    }

    @Test
    void whatAMinorGaveCountsNeverAndCanBeTakenBack() {
        var birthday = LocalDate.of(2027, 3, 1);
        clock.set(birthday.minusDays(1).atTime(12, 0));
        var account = born(birthday.minusYears(18));
        givenUnasked(account, ConsentPurpose.PHOTOS);
        givenUnasked(account, ConsentPurpose.EMPLOYERS);
        assertThat(directory.current(account, ConsentPurpose.PHOTOS)).isEmpty();
        as(account, () -> own.withdraw(ConsentPurpose.PHOTOS));
        assertThat(lines(account)).containsExactly("CONSENT_WITHDRAWN");

        clock.advance(Duration.ofDays(30));
        assertThat(directory.current(account, ConsentPurpose.EMPLOYERS)).as("not at 18 either").isEmpty();
        give(account, ConsentPurpose.EMPLOYERS);
        assertThat(directory.current(account, ConsentPurpose.EMPLOYERS)).as("asked anew").isPresent();
    }

    @Test
    void aBirthDateThatWasWrongDoesNotHelp() {
        var account = data.resident().accountId();
        give(account, ConsentPurpose.PHOTOS);
        jdbc.sql("update resident set birth_date = ? where account_id = ?")
                .params(LocalDate.now(clock).minusYears(17), account).update();
        assertThat(directory.current(account, ConsentPurpose.PHOTOS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void onlyResidentsAreAsked(Role role) {
        var account = data.account(role);
        var text = directory.text(ConsentPurpose.PHOTOS).id();
        assertThatThrownBy(() -> SignIn.as(account, role, () -> own.give(ConsentPurpose.PHOTOS, text)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseKeepsOneThatHolds() {
        var account = data.resident().accountId();
        give(account, ConsentPurpose.PHOTOS);
        assertThatThrownBy(() -> jdbc.sql("""
                insert into consent (account_id, purpose, text_id, given_at)
                select account_id, purpose, text_id, given_at from consent where account_id = ?""").param(account).update())
                .isInstanceOf(DataAccessException.class);
    }

    private void give(long account, ConsentPurpose purpose) {
        as(account, () -> own.give(purpose, directory.text(purpose).id()));
    }

    private long born(LocalDate day) {
        return data.resident(Map.of("birth_date", day)).accountId();
    }

    private void givenUnasked(long account, ConsentPurpose purpose) {
        jdbc.sql("insert into consent (account_id, purpose, text_id, given_at) values (?, ?, ?, ?)")
                .params(account, purpose.name(), directory.text(purpose).id(), Dates.utc(clock.instant())).update();
    }

    private void newVersion(ConsentPurpose purpose) {
        jdbc.sql("""
                insert into consent_text (purpose, version, indonesian, english, since)
                values (?, 2, 'Kata yang baru', 'New words', utc_timestamp(6))""").param(purpose.name()).update();
    }

    private List<String> lines(long account) {
        return jdbc.sql("select action from audit_entry where subject_type = 'account' and subject_id = ? order by id")
                .param(String.valueOf(account)).query(String.class).list();
    }

    private static void as(long account, Runnable action) {
        SignIn.as(account, Role.RESIDENT, action);
    }

    private static <T> T as(long account, Supplier<T> action) {
        return SignIn.as(account, Role.RESIDENT, action::get);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key()).isEqualTo(key);
    }
}
