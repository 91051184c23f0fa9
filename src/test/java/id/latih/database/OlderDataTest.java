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
            sql(older, """
                insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label)
                select uuid(), '2026-02-04 05:06:07', 'Ibu', 'ACCOUNT_DISABLED', 'account', concat(id), display_name
                from account where email = 'keluar@contoh.id'""").update();
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
            assertThat(sql(newer, """
                select concat(email, ' ', if(disabled_at > '2026-03-01', 'now', disabled_at)) from account
                where disabled_at is not null order by id""").query(String.class).list())
                .containsExactly("keluar@contoh.id 2026-02-04 05:06:07.000000", "baru@contoh.id now");
            assertThat(flyway(newer).load().info().pending()).isEmpty();
        }
    }

    /** The box that the profile had for them before the guardian read and signed a text. */
    @Test
    void whatGuardiansAgreedToEarlierStaysReadable() throws Exception {
        PROGRAMS.unpack();
        try (var older = EmbeddedDatabase.start(folder, PROGRAMS)) {
            flyway(older).target("76").load().migrate();
            sql(older, """
                insert into account (id, email, display_name, role, status, created_at) values
                (1, 'muda@contoh.id', 'Muda', 'RESIDENT', 'ACTIVE', '2026-01-02'),
                (2, 'dewasa@contoh.id', 'Dewasa', 'RESIDENT', 'ACTIVE', '2026-01-02')""").update();
            sql(older, """
                insert into resident (account_id, nik_sealed, nik_hash, kk_sealed, kk_hash, full_name, birth_place, birth_date,
                  sex, address, village_code, phone, education, school, working_status, guardian_name, guardian_relation,
                  guardian_phone, guardian_consented_at, updated_at) values
                (1, 'a', 'a', 'a', 'a', 'Muda', 'Serang', '2009-06-01', 'MALE', 'Kp.', '36.04.31.2009', '+62812', 'SMA', 'S',
                  'SEEKING', 'Ibu Wati', 'MOTHER', '+62813', '2026-02-03 04:05:06', '2026-02-03'),
                (2, 'b', 'b', 'b', 'b', 'Dewasa', 'Serang', '1999-06-01', 'MALE', 'Kp.', '36.04.31.2009', '+62812', 'SMA', 'S',
                  'SEEKING', null, null, null, null, '2026-02-03')""").update();

            flyway(older).load().migrate();

            assertThat(sql(older, """
                select concat_ws('|', c.account_id, t.version, c.given_at, c.ended_by, c.guardian_name, c.ended_at >= c.given_at)
                from consent c join consent_text t on t.id = c.text_id""").query(String.class).list())
                .containsExactly("1|0|2026-02-03 04:05:06.000000|NEWER|Ibu Wati|1");
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
