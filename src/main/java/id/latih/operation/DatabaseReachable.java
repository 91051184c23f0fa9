package id.latih.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, asked on a connection of its own: one from the pool would be waited for when many
 * people are busy, and an instance that is only busy must not be taken for one that is ill.
 */
@Component("database")
class DatabaseReachable implements HealthIndicator {

    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final String PATIENCE_MILLIS = "2000";

    private final DataSource source;
    private final Clock clock;
    private Health last = Health.unknown().build();
    private @Nullable Instant asked;

    DatabaseReachable(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        if (asked == null || asked.plus(LIFE).isBefore(clock.instant())) {
            asked = clock.instant();
            last = ask();
        }
        return last;
    }

    private Health ask() {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("select 1");
            return Health.up().build();
        } catch (SQLException away) {
            return Health.down().build();
        }
    }

    private Connection connect() throws SQLException {
        var pool = DataSourceUnwrapper.unwrap(source, HikariDataSource.class);
        if (pool == null) {
            return source.getConnection();
        }
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(pool.getUsername()));
        properties.setProperty("password", String.valueOf(pool.getPassword()));
        properties.setProperty("connectTimeout", PATIENCE_MILLIS);
        properties.setProperty("socketTimeout", PATIENCE_MILLIS);
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }
}
