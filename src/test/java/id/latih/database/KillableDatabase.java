package id.latih.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded database's server as a process of its own that keeps its address, with the settings of the real one:
 * for programs that kill it and start it again.
 */
public final class KillableDatabase implements AutoCloseable {

    private static final String PASSWORD = "chaos";
    private static final int TRIES = 1200;

    private final MariaDbBinaries binaries;
    private final Path folder;
    private final int port;
    private Process server;

    /** @param programs where the server's programs are kept between runs @param folder an empty one, for its data */
    public KillableDatabase(Path programs, Path folder, int port) throws IOException, InterruptedException {
        this.binaries = new MariaDbBinaries(programs.toAbsolutePath());
        this.folder = folder.toAbsolutePath();
        this.port = port;
        binaries.unpack();
        var data = Files.createDirectories(this.folder.resolve("db"));
        if (binaries.installCommand(data).redirectOutput(log()).start().waitFor() != 0) {
            throw new IllegalStateException("the database could not be set up: " + log());
        }
        Files.createDirectories(this.folder.resolve(ServerSettings.TEMPORARY));
        start();
    }

    /** Returns when it takes connections; after a kill it first mends its own files. */
    public void start() throws IOException, InterruptedException {
        var accounts = folder.resolve("accounts.sql");
        OwnerOnlyFile.write(accounts, ServerSettings.accounts(PASSWORD));
        var arguments = new ArrayList<>(ServerSettings.arguments(binaries.folder(), folder, port, accounts));
        arguments.addAll(List.of("--max-connections=300"));
        server = binaries.command(binaries.server(), arguments).redirectOutput(log()).start();
        var started = server;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        for (var i = 0; i < TRIES; i++) {
            try (var _ = DriverManager.getConnection(url(), user(), password())) {
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive()) {
                    break;
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("the database does not start: " + log());
    }

    /** As {@code kill -9} does. */
    public void kill() {
        server.destroyForcibly().onExit().join();
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + EmbeddedDatabase.NAME;
    }

    public String user() {
        return EmbeddedDatabase.NAME;
    }

    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        if (server != null) {
            kill();
        }
    }

    private File log() {
        return folder.resolve("server.log").toFile();
    }
}
