package id.latih.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an office has entered survives a newer portal on the same data folder. */
class OlderDataTest {
    private static final MariaDbBinaries PROGRAMS =
        new MariaDbBinaries(Path.of("target", "test-db", "server").toAbsolutePath());

    @TempDir
    private Path folder;

    @Test
    void isMigratedAndNeverWiped() throws Exception {
        PROGRAMS.unpack();
        try (var older = EmbeddedDatabase.start(folder, PROGRAMS)) {
            flyway(older).target("1").load().migrate();
            sql(older, "insert into holiday (day, name, kind) values ('2031-05-04', 'Hari jadi', 'NATIONAL')").update();
            sql(older, """
                insert into account (email, display_name, role, status, created_at, last_sign_in_at) values
                ('lama@contoh.id', 'Orang lama', 'APPROVER', 'ACTIVE', '2026-01-02 03:04:05', null),
                ('keluar@contoh.id', 'Pernah masuk', 'APPROVER', 'DISABLED', '2026-01-02 03:04:05', '2026-02-03 04:05:06'),
                ('baru@contoh.id', 'Belum pernah', 'RESIDENT', 'DISABLED', '2026-01-02 03:04:05', null)""").update();
        }

        try (var newer = EmbeddedDatabase.start(folder, PROGRAMS)) {
            var result = flyway(newer).load().migrate();

            assertThat(result.migrationsExecuted).isPositive();
            assertThat(sql(newer, "select name from holiday where day = '2031-05-04'").query(String.class).list())
                .containsExactly("Hari jadi");
            assertThat(sql(newer, "select email from account order by id").query(String.class).list())
                .containsExactly("lama@contoh.id", "keluar@contoh.id", "baru@contoh.id");
            assertThat(sql(newer, "select email from account where confirmed_at is not null order by id")
                .query(String.class).list()).containsExactly("lama@contoh.id", "keluar@contoh.id");
            assertThat(flyway(newer).load().info().pending()).isEmpty();
        }
    }

    private static FluentConfiguration flyway(EmbeddedDatabase database) {
        return Flyway.configure().dataSource(database.url(), database.user(), database.password());
    }

    private static JdbcClient.StatementSpec sql(EmbeddedDatabase database, String statement) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()))
            .sql(statement);
    }
}
