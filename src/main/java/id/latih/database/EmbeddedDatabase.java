package id.latih.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of the portal's own, with everything it needs in one folder:
 * <pre>
 * latih.lock    held while a portal runs on this folder
 * db-password   made at the first start, for its owner's eyes only
 * server/       the unpacked programs, replaced when their version changes
 * db/           the data; kept, never wiped
 * server.log    what the server said since its last start
 * </pre>
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String NAME = "latih";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final Path folder;
    private final String password;
    private final RunningServer server;

    private EmbeddedDatabase(FolderLock lock, Path folder, String password, RunningServer server) {
        this.lock = lock;
        this.folder = folder;
        this.password = password;
        this.server = server;
    }

    /**
     * Starts the server on this folder, making the database at the first start.
     *
     * @param options further server options, for tests that trade safety for speed
     * @throws DataFolderInUseException when another portal runs on the folder
     */
    static EmbeddedDatabase start(Path dataFolder, String... options) throws IOException, InterruptedException {
        return start(dataFolder, new MariaDbBinaries(dataFolder.toAbsolutePath().normalize().resolve("server")), options);
    }

    static EmbeddedDatabase start(Path dataFolder, MariaDbBinaries binaries, String... options)
            throws IOException, InterruptedException {
        FolderLock lock = FolderLock.on(dataFolder);
        try {
            Path folder = dataFolder.toRealPath();
            LeftoverServer.stop(pidFile(folder), binaries.server());
            binaries.unpack();
            install(binaries, folder);
            Files.createDirectories(folder.resolve(ServerSettings.TEMPORARY));
            String password = OwnerOnlyFile.secret(folder.resolve("db-password"));
            var server = RunningServer.start(binaries, folder, password, List.of(options));
            log.info("Embedded database started in {}", folder);
            return new EmbeddedDatabase(lock, folder, password, server);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Made aside and then renamed, so that a first start cut short is simply done again. */
    private static void install(MariaDbBinaries binaries, Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("db");
        if (Files.exists(data)) {
            return;
        }
        Path unfinished = folder.resolve("db.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        Path serverLog = folder.resolve("server.log");
        int exit = binaries.installCommand(unfinished).redirectOutput(serverLog.toFile()).start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The database could not be set up; " + serverLog + " says why.");
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    static Path pidFile(Path folder) {
        return folder.resolve("server.pid");
    }

    String url() {
        return server.url(NAME);
    }

    String user() {
        return NAME;
    }

    String password() {
        return password;
    }

    long pid() {
        return server.pid();
    }

    int port() {
        return server.port();
    }

    /** Returns when the server has written everything and closed its files. */
    @Override
    public void close() throws IOException, InterruptedException {
        server.stop();
        lock.close();
        log.info("Embedded database stopped in {}", folder);
    }
}
