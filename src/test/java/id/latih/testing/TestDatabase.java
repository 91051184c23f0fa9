package id.latih.testing;

import id.latih.database.TestServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives each Spring context of the tests an empty database of its own on one server for the whole run:
 * the server at the system property {@code latih.test.db}, or an embedded one when that is blank.
 * The databases are dropped when the run ends.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PREFIX = "latih_test_";
    private static final String SOURCE = "test database";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer server = Server.INSTANCE;
        Map<String, Object> properties = Map.of(
            "latih.db.url", create(server),
            "latih.db.user", server.user(),
            "latih.db.password", server.password(),
            "latih.key", KEY);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(SOURCE, properties));
    }

    /** Shares the database of another context. */
    public static ApplicationContextInitializer<ConfigurableApplicationContext> of(ConfigurableApplicationContext other) {
        var source = other.getEnvironment().getPropertySources().get(SOURCE);
        return context -> context.getEnvironment().getPropertySources().addFirst(source);
    }

    /** The address of a new, empty database on the server of this run. */
    public static String create() {
        return create(Server.INSTANCE);
    }

    public static String user() {
        return Server.INSTANCE.user();
    }

    public static String password() {
        return Server.INSTANCE.password();
    }

    private static String create(TestServer server) {
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "");
        execute(server, "create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
        SpringApplication.getShutdownHandlers().add(() -> execute(server, "drop database " + name));
        return server.host() + name;
    }

    /** A run that was killed dropped nothing; nobody else uses the embedded server. */
    private static void dropLeftovers(TestServer server) {
        try (var connection = DriverManager.getConnection(server.host(), server.user(), server.password());
                var databases = connection.getMetaData().getCatalogs()) {
            while (databases.next()) {
                if (databases.getString(1).startsWith(PREFIX)) {
                    execute(server, "drop database " + databases.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(TestServer server, String sql) {
        try (var connection = DriverManager.getConnection(server.host(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Server {
        static final TestServer INSTANCE = choose();

        private static TestServer choose() {
            String given = System.getProperty("latih.test.db");
            if (!StringUtils.hasText(given)) {
                TestServer own = TestServer.startEmbedded(Path.of("target", "test-db"));
                dropLeftovers(own);
                return own;
            }
            String host = given.substring(0, given.lastIndexOf('/') + 1);
            return new TestServer(host, System.getProperty("latih.test.db.user"), System.getProperty("latih.test.db.password"));
        }
    }
}
