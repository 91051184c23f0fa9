package id.latih.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;

/**
 * Lets the tests of every module use an embedded server, faster and less safe than the real one; as safe as that with the
 * system property {@code latih.test.db.durable}, for what measures.
 */
public record TestServer(String host, String user, String password) {

    /** It stops after the last Spring context of this JVM has closed. */
    public static TestServer startEmbedded(Path folder) {
        try {
            var database = Boolean.getBoolean("latih.test.db.durable") ? EmbeddedDatabase.start(folder)
                : EmbeddedDatabase.start(folder, "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-doublewrite=0", "--innodb-fast-shutdown=2", "--max-connections=500");
            SpringApplication.getShutdownHandlers().add(() -> stop(database));
            return new TestServer("jdbc:mysql://127.0.0.1:" + database.port() + "/", database.user(), database.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
