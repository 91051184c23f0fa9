package id.latih.limit;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import id.latih.account.PasswordLinks;
import id.latih.account.SignUp;
import id.latih.account.SignUpForm;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DbTest
class LimitsDbTest {

    @Autowired
    Limits limits;
    @Autowired
    LimitTable table;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MutableClock clock;
    @Autowired
    SignUp signUp;
    @Autowired
    PasswordLinks links;
    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("forgottenTries")
    RecurringTask<Void> forgottenTries;
    private final String who = UUID.randomUUID().toString();

    @AfterEach
    void reset() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
    }

    private Duration tries(int count) {
        Duration wait = Duration.ZERO;
        for (var i = 0; i < count; i++) {
            wait = limits.take(Limit.SIGN_IN, who).orElse(Duration.ZERO);
        }
        return wait;
    }

    @Test
    void theWaitRisesWithTheTries() {
        assertThat(tries(5)).isZero();
        assertThat(tries(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(12));
        var passed = 0;
        var longest = Duration.ZERO;
        for (var minute = 0; minute < 12 * 60; minute++) {
            clock.advance(Duration.ofMinutes(1));
            var wait = limits.take(Limit.SIGN_IN, who);
            passed += wait.isEmpty() ? 1 : 0;
            longest = wait.isPresent() && wait.get().compareTo(longest) > 0 ? wait.get() : longest;
        }
        assertThat(passed).as("tries that pass in half a day").isBetween(40, 60);
        assertThat(longest).isGreaterThan(Duration.ofMinutes(10));
    }

    @Test
    void whatWasRightDoesNotCount() {
        for (var i = 0; i < 30; i++) {
            assertThat(limits.take(Limit.SIGN_IN, who)).isEmpty();
            limits.giveBack(Limit.SIGN_IN, who);
        }
    }

    @Test
    void anotherInstanceCountsOn() {
        tries(5);
        assertThat(new Limits(table).isUsedUp(Limit.SIGN_IN, who)).isTrue();
        assertThat(new Limits(table).isUsedUp(Limit.SIGN_IN, "someone else " + who)).isFalse();
    }

    @Test
    void ofManyAtOnceOnlySoManyPass() throws Exception {
        var together = new CyclicBarrier(12);
        try (var pool = Executors.newFixedThreadPool(12)) {
            var passed = pool.invokeAll(IntStream.range(0, 12).<Callable<Boolean>>mapToObj(i -> () -> {
                together.await();
                return limits.take(Limit.SIGN_IN, who).isEmpty();
            }).toList());
            var count = 0;
            for (var one : passed) {
                count += one.get() ? 1 : 0;
            }
            assertThat(count).isEqualTo(5);
        }
    }

    @Test
    void theDatabaseDoesNotSayWhoTried() {
        limits.take(Limit.LINK_MAILBOX, who);
        assertThat(jdbc.sql("select count(*) from rate_limit where id like ? or cast(state as char) like ?")
                .params("%" + who + "%", "%" + who + "%").query(Long.class).single()).isZero();
    }

    @Test
    void whatNoLongerCountsIsForgotten() {
        tries(5);
        clock.advance(Duration.ofHours(1));
        forgottenTries.execute(null, null);
        assertThat(jdbc.sql("select count(*) from rate_limit").query(Long.class).single())
                .as("the long span is not over").isPositive();
        clock.advance(Duration.ofDays(2));
        forgottenTries.execute(null, null);
        assertThat(jdbc.sql("select count(*) from rate_limit").query(Long.class).single()).isZero();
    }

    @Test
    void anAddressSignsUpAndAsksForLinksSoOftenOnly() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(who);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        for (var i = 0; i < Limit.SIGN_UP.atOnce(); i++) {
            assertThatThrownBy(() -> signUp.register(new SignUpForm("Siti", "bukan alamat", "", "id")))
                    .isInstanceOfSatisfying(RuleViolation.class, wrong -> assertThat(wrong.field()).contains("email"));
            links.forgotten(UUID.randomUUID() + "@contoh.id");
        }
        assertThatThrownBy(() -> signUp.register(new SignUpForm("Siti", "bukan alamat", "", "id")))
                .isInstanceOfSatisfying(RuleViolation.class, often -> assertThat(often.key()).isEqualTo("Limits.tooOften"));
        assertThatThrownBy(() -> links.forgotten(UUID.randomUUID() + "@contoh.id"))
                .isInstanceOfSatisfying(RuleViolation.class, often -> assertThat(often.key()).isEqualTo("Limits.tooOften"));
    }
}
