package id.latih.health;

import java.time.Clock;
import java.time.Instant;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import id.latih.core.Dates;
import id.latih.testing.TestDatabase;

/** A database of its own with the portal's tables, but without the promises that it keeps: anything may be planted. */
final class BrokenDatabase {

    static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    final JdbcTemplate sql;
    final TestChecks checks;

    BrokenDatabase() {
        var source = new SingleConnectionDataSource(TestDatabase.create(), TestDatabase.user(), TestDatabase.password(), true);
        Flyway.configure().dataSource(source).load().migrate();
        sql = new JdbcTemplate(source);
        for (var kind : new String[] {"FOREIGN KEY", "CHECK", "UNIQUE"}) {
            sql.query("""
                    select table_name, constraint_name from information_schema.table_constraints
                    where table_schema = database() and constraint_type = ?
                      and table_name in ('application', 'application_history', 'batch', 'batch_seat', 'programme', 'resident',
                        'resident_document', 'resident_document_content', 'mail')""",
                    row -> { drop(row.getString(1), row.getString(2)); }, kind);
        }
        // what a test leaves out gets some value
        sql.execute("set sql_mode = ''");
        checks = new TestChecks(source, Clock.fixed(NOW, Dates.WIB));
    }

    private void drop(String table, String constraint) {
        sql.execute("alter table %s drop constraint %s".formatted(table, constraint));
    }
}
