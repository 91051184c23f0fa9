package id.latih.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

import id.latih.core.Role;
import id.latih.demo.DemoDay;
import id.latih.health.CheckResult;
import id.latih.health.HealthService;
import id.latih.resident.DocumentDirectory;
import id.latih.resident.IdentityNumber;
import id.latih.resident.NumberDirectory;
import id.latih.testing.MutableClock;
import id.latih.testing.OwnSecurityContext;
import id.latih.testing.SignIn;
import id.latih.testing.TestDatabase;

/** The drill: a filled portal is backed up, restored into an empty database, and a portal started on it. */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = RestoreDbTest.Restored.class)
@Import(MutableClock.Configuration.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class RestoreDbTest {

    private static final DemoDay FILLED = new DemoDay("2026-11-24");
    private static Path file;
    private static String restored;

    static final class Restored implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                file = Files.createTempDirectory(Path.of("target"), "backup").resolve("latih.sql.gz");
                restored = TestDatabase.create();
                Backups.succeeds("backup", address(), file);
                Backups.succeeds("restore", restored, file);
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("restored", Map.of(
                    "latih.db.url", restored, "latih.db.user", TestDatabase.user(),
                    "latih.db.password", TestDatabase.password(),
                    "latih.key", Base64.getEncoder().encodeToString(new byte[32]))));
        }

        private static String address() throws SQLException {
            return FILLED.source().getConnection().getMetaData().getURL();
        }
    }

    @Autowired JdbcClient jdbc;
    @Autowired NumberDirectory numbers;
    @Autowired DocumentDirectory documents;
    @Autowired HealthService health;
    @Autowired MutableClock clock;

    private enum Drill { RESTORE }

    @BeforeEach
    void thatDay() {
        clock.set(FILLED.clock().instant());
    }

    @Test
    void everyRowIsThere() {
        var before = JdbcClient.create(FILLED.source());
        var tables = before.sql("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'""").query(String.class).list();
        assertThat(tables).contains("application", "resident_document_content", "key_set", "flyway_schema_history");
        for (var table : tables) {
            // what the portal itself writes when it starts
            if (!table.matches("audit_entry|inbox_message|mail|EVENT_PUBLICATION|health_.*|batch_search|account_token")) {
                assertThat(count(jdbc, table)).as(table).isEqualTo(count(before, table));
            }
        }
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void aNumberAndADocumentCanBeRead() {
        var document = jdbc.sql("select min(document_id) from resident_document_content").query(Long.class).single();
        var resident = jdbc.sql("select resident_id from resident_document where id = ?").param(document).query(Long.class).single();
        assertThat(numbers.show(resident, IdentityNumber.NIK, Drill.RESTORE)).matches("\\d{16}");
        assertThat(documents.content(document)).isNotEmpty();
    }

    @Test
    void theSearchForImpossibleStatesFindsNone() {
        var administrator = jdbc.sql("select min(id) from account where role = 'ADMINISTRATOR'").query(Long.class).single();
        SignIn.as(administrator, Role.ADMINISTRATOR, health::searchNow);
        var overview = SignIn.as(administrator, Role.ADMINISTRATOR, health::overview);
        assertThat(overview.checks()).isNotEmpty().allMatch(CheckResult::isWell);
    }

    @Test
    void nothingIsEverOverwritten() {
        var ran = Backups.run("restore", restored, file);
        assertThat(ran.exitCode()).isNotZero();
        assertThat(ran.said()).contains("is not empty");
        assertThat(Backups.run("backup", restored, file).exitCode()).isNotZero();
    }

    @Test
    void halfABackupIsNotRestored() throws IOException {
        var whole = Files.readAllBytes(file);
        var half = Files.write(file.resolveSibling("half.sql.gz"), Arrays.copyOf(whole, whole.length / 2));
        var ran = Backups.run("restore", TestDatabase.create(), half);
        assertThat(ran.exitCode()).isNotZero();
    }
}
