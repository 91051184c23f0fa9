package id.latih.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.util.StringUtils;

import id.latih.testing.TestDatabase;

/** Runs {@code deploy/backup} and {@code deploy/restore} as an operator does, with the programs of the server under test. */
final class Backups {

    /** Where the embedded server of the tests has its programs. */
    private static final Path EMBEDDED = Path.of("target", "test-db", "server").toAbsolutePath();

    private Backups() {
    }

    record Ran(int exitCode, String said) {
    }

    static Ran run(String script, String database, Path file) {
        var builder = new ProcessBuilder("bash", "deploy/" + script, file.toString()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LATIH_DB_URL", database, "LATIH_DB_USER", TestDatabase.user(),
                "LATIH_DB_PASSWORD", TestDatabase.password()));
        if (!StringUtils.hasText(System.getProperty("latih.test.db"))) {
            builder.environment().putAll(Map.of("LATIH_DUMP", EMBEDDED + "/bin/mariadb-dump",
                    "LATIH_CLIENT", EMBEDDED + "/bin/mariadb", "LD_LIBRARY_PATH", EMBEDDED + "/libs",
                    "LATIH_DB_OPTIONS", "--skip-ssl"));
        }
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes());
            return new Ran(process.waitFor(), said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static void succeeds(String script, String database, Path file) {
        var ran = run(script, database, file);
        assertThat(ran.exitCode()).as(ran.said()).isZero();
    }
}
