package id.latih.account;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.Audit;
import id.latih.core.DemoAccounts;
import id.latih.demo.DemoDay;
import id.latih.device.Devices;
import id.latih.testing.Statements;
import id.latih.testing.TestDatabase;
import id.latih.testing.Together;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal is started without the profile {@code demo} on what the demo left. */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = DemoAccountsAtStartDbTest.Left.class)
@Import({Statements.class, DemoAccountsAtStartDbTest.FirstStep.class})
@ExtendWith(OutputCaptureExtension.class)
class DemoAccountsAtStartDbTest {

    private static final String OWN_PASSWORD = "penyetuju2@contoh.id";
    private static final String ADMINISTRATOR = DemoAccounts.ADMINISTRATOR.email();

    static final class Left implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var source = DemoDay.alone("2026-11-24").source();
            var left = JdbcClient.create(source);
            left.sql("update account set password_hash = ? where email = ?")
                    .params("{noop}kopi tubruk pagi", OWN_PASSWORD).update();
            left.sql("""
                    insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in, both_steps)
                    select id, repeat('a', 64), 'Firefox', now(), now(), true, true from account where email in (?, ?)""")
                    .params(ADMINISTRATOR, OWN_PASSWORD).update();
            try (var connection = source.getConnection()) {
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("left", Map.of(
                        "latih.db.url", connection.getMetaData().getURL(), "latih.db.user", TestDatabase.user(),
                        "latih.db.password", TestDatabase.password(),
                        "latih.key", Base64.getEncoder().encodeToString(new byte[32]))));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** The web server is one of those that start, and the last but a few. */
    static final class FirstStep implements SmartLifecycle {

        private final JdbcClient jdbc;
        private long active;
        private boolean running;

        FirstStep(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void start() {
            active = count(jdbc, "from account where status = 'ACTIVE'");
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }

    @Autowired
    JdbcClient jdbc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    PasswordEncoder encoder;
    @Autowired
    Devices devices;
    @Autowired
    Audit audit;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    Clock clock;
    @Autowired
    FirstStep firstStep;
    @Autowired
    FirstAdministrator first;

    private static long count(JdbcClient jdbc, String what, Object... values) {
        return jdbc.sql("select count(*) " + what).params(values).query(Long.class).single();
    }

    private long count(String what, Object... values) {
        return count(jdbc, what, values);
    }

    private void start(boolean demo) {
        new DemoAccountsAtStart(accounts, jdbc, encoder, devices, audit, transaction, clock, demo).afterSingletonsInstantiated();
    }

    @AfterEach
    void asAtTheStart() {
        start(false);
    }

    @Test
    void allWithTheDemosPasswordAreShutOutBeforeAnythingIsStarted() {
        assertThat(firstStep.active).isOne();
        assertThat(jdbc.sql("select email from account where status = 'ACTIVE'").query(String.class).list())
                .as("its password is its own").containsExactly(OWN_PASSWORD);
        assertThat(count("from account where status = 'DISABLED' and disabled_at is not null")).isGreaterThan(400);
    }

    @Test
    void theirDevicesAreForgotten() {
        assertThat(jdbc.sql("select a.email from device d join account a on a.id = d.account_id").query(String.class).list())
                .containsExactly(OWN_PASSWORD);
    }

    @Test
    void eachLeavesALineAndTheLogSaysItOnce(CapturedOutput said) {
        assertThat(count("from audit_entry where action = 'ACCOUNT_DISABLED' and actor_id is null and actor_name = 'Latih'"
                + " and subject_id = (select id from account where email = ?)", ADMINISTRATOR)).isPositive();
        assertThat(said.getAll()).containsOnlyOnce("The portal starts without the profile demo");
    }

    @Test
    void whoStartedItBecomesTheAdministrator() {
        assertThat(first.link()).isPresent();
    }

    @Test
    void aStartWithDemoDataLetsThemInAgain() {
        var all = count("from account");
        start(true);
        assertThat(count("from account where status = 'ACTIVE' and disabled_at is null")).isEqualTo(all);
        assertThat(count("from audit_entry where action = 'ACCOUNT_ENABLED' and actor_id is null")).isGreaterThan(400);
        assertThat(first.link()).isEmpty();
    }

    @Test
    void ofPortalsThatStartTogetherOneShutsThemOut() {
        start(true);
        var before = count("from audit_entry where action = 'ACCOUNT_DISABLED'");
        var active = count("from account where status = 'ACTIVE'") - 1;
        Callable<Boolean> start = () -> {
            start(false);
            return true;
        };
        assertThat(Together.run(Collections.nCopies(3, start))).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(count("from audit_entry where action = 'ACCOUNT_DISABLED'") - before).isEqualTo(active);
    }

    @Test
    void aPortalThatHeldNoDemoAsksOnce() {
        transaction.executeWithoutResult(begun -> {
            jdbc.sql("update account set email = concat('bukan.', email) where email in (:shown)")
                    .param("shown", DemoAccounts.ALL.stream().map(DemoAccounts.DemoAccount::email).toList()).update();
            try {
                assertThat(Statements.of(() -> {
                    start(false);
                    return null;
                })).isOne();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            begun.setRollbackOnly();
        });
    }
}
