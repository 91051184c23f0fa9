package id.latih.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedDatabaseTest {
    /** Shared: unpacking takes longer than all the rest. */
    private static final Path PROGRAMS = Path.of("target", "test-db", "server").toAbsolutePath();

    /** Shared too: each test starts a server of its own on what the one before it left. */
    @TempDir
    private static Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        new MariaDbBinaries(PROGRAMS).unpack();
    }

    @Test
    void keepsItsDataAndItsPasswordBetweenStarts() throws Exception {
        String password;
        try (var first = start()) {
            password = first.password();
            run(first, "create or replace table kept (word varchar(20))");
            run(first, "insert into kept values ('tersimpan')");
        }
        try (var second = start()) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(ask(second, "select word from kept")).isEqualTo("tersimpan");
        }
    }

    @Test
    void keepsItsTemporaryFilesFromOtherServersOnTheMachine() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "select @@tmpdir")).startsWith(folder.toRealPath().toString());
        }
    }

    @Test
    void startsAgainWithANewPasswordWhenTheFileWasLost() throws Exception {
        start().close();
        Files.delete(folder.resolve("db-password"));
        try (var again = start()) {
            assertThat(ask(again, "select 'masuk'")).isEqualTo("masuk");
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolderAndGoesOn() throws Exception {
        try (var running = start()) {
            assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(this::start)
                .withMessage("The data folder %s is in use: a portal already runs on it.", folder.toRealPath());
            assertThat(ask(running, "select 'terus'")).isEqualTo("terus");
        }
    }

    @Test
    void leavesNothingRunningAndNothingLockedWhenItStops() throws Exception {
        var database = start();
        var server = ProcessHandle.of(database.pid()).orElseThrow();
        database.close();
        assertThat(server.isAlive()).isFalse();
        start().close();
    }

    @Test
    void refusesWhileAnotherProcessRunsAndTakesOverWhatItLeftWhenKilled() throws Exception {
        var other = DatabaseProcess.start(folder, PROGRAMS);
        try {
            assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(this::start);
        } finally {
            other.kill();
        }
        assertThat(other.server().isAlive()).as("a killed portal leaves its server behind").isTrue();

        try (var database = start()) {
            assertThat(other.server().isAlive()).isFalse();
            assertThat(ask(database, "select 'pulih'")).isEqualTo("pulih");
        }
    }

    @Test
    void leavesAStrangerAloneThatGotTheOldProcessId() throws Exception {
        Path pidFile = Files.writeString(folder.resolve("stranger.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(LeftoverServer.find(pidFile, new MariaDbBinaries(PROGRAMS).server())).isEmpty();
    }

    @Test
    void setsUpAgainWhenTheFirstStartWasCutShort(@TempDir Path cutShort) throws Exception {
        Files.createDirectories(cutShort.resolve("db.unfinished/mysql"));
        Files.writeString(cutShort.resolve("db.unfinished/ibdata1"), "half");
        try (var database = EmbeddedDatabase.start(cutShort, new MariaDbBinaries(PROGRAMS))) {
            assertThat(ask(database, "select @@datadir")).startsWith(cutShort.toRealPath().resolve("db").toString());
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            for (InetAddress address : addressesOnTheNetwork()) {
                assertThatThrownBy(() -> new Socket(address, database.port()).close())
                    .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var database = start()) {
            for (String user : List.of("root", "latih", "mariadb.sys", "")) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(
                    () -> DriverManager.getConnection(database.url(), user, "").close()).withMessageContaining("denied");
            }
        }
    }

    @Test
    void showsItsSecretsToTheirOwnerOnly() throws Exception {
        try (var _ = start()) {
            Path password = folder.resolve("db-password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
            assertThat(folder.resolve("accounts.sql")).doesNotExist();
        }
    }

    @Test
    void writesEachCommitToTheDisk() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(ask(database, "select @@innodb_doublewrite")).isIn("1", "ON");
        }
    }

    private EmbeddedDatabase start() throws IOException, InterruptedException {
        return EmbeddedDatabase.start(folder, new MariaDbBinaries(PROGRAMS));
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database)) {
            template(connection).execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database)) {
            return template(connection).queryForObject(sql, String.class);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static JdbcTemplate template(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    private static List<InetAddress> addressesOnTheNetwork() throws IOException {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
            .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress()).toList();
    }
}
