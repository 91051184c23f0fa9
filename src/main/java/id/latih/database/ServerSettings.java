package id.latih.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the embedded server is set up. */
final class ServerSettings {
    static final String TEMPORARY = "tmp";

    private ServerSettings() {
    }

    static List<String> arguments(Path programs, Path folder, int port, Path accounts) {
        List<String> arguments = new ArrayList<>(List.of(
            "--no-defaults",
            "--console",
            "--basedir=" + programs,
            "--datadir=" + folder.resolve("db"),
            "--pid-file=" + EmbeddedDatabase.pidFile(folder),
            // its own: a server that starts deletes what it takes for leftovers of its own in there
            "--tmpdir=" + folder.resolve(TEMPORARY),
            "--init-file=" + accounts,
            // reached by this machine's own programs only, and only with the password: no socket file either
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--socket=",
            "--skip-name-resolve",
            // nobody listens in on loopback, and a certificate made at each start takes seconds
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--max-allowed-packet=32M"));
        if ("root".equals(System.getProperty("user.name"))) {
            // it refuses to run as root unless told to
            arguments.add("--user=root");
        }
        return arguments;
    }

    /**
     * Run by the server before it takes connections, at every start: so a lost password file heals itself,
     * and there never is an account without a password.
     */
    static String accounts(String password) {
        return """
            create database if not exists latih character set utf8mb4 collate utf8mb4_unicode_ci;
            drop database if exists test;
            delete from mysql.db;
            delete from mysql.global_priv where user not in ('latih', 'mariadb.sys');
            flush privileges;
            create user if not exists latih@'127.0.0.1' identified by '%1$s';
            alter user latih@'127.0.0.1' identified by '%1$s';
            grant all on *.* to latih@'127.0.0.1' with grant option;
            """.formatted(password);
    }
}
