package id.latih.crypto;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** After the migrations and before anything is served: the keys open, and nothing is left in clear. */
@Component
class SealAtStart implements FlywayMigrationStrategy {

    private static final int WAIT_SECONDS = 24 * 60 * 60;

    private final Vault vault;
    private final DataSource source;
    private final List<UnsealedRows> unsealed;

    SealAtStart(Vault vault, DataSource source, List<UnsealedRows> unsealed) {
        this.vault = vault;
        this.source = source;
        this.unsealed = unsealed;
    }

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        vault.load();
        seal();
    }

    private void seal() {
        try (var connection = source.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            // several portals may start together
            jdbc.sql("select get_lock('latih.seal', ?)").param(WAIT_SECONDS).query(Integer.class).single();
            try {
                unsealed.forEach(rows -> rows.seal(jdbc));
            } finally {
                jdbc.sql("select release_lock('latih.seal')").query(Integer.class).single();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
