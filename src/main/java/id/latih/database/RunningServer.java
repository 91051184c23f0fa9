package id.latih.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The server's process: started, waited for, stopped. */
final class RunningServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long MILLIS_BETWEEN_TRIES = 50;

    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningServer start(MariaDbBinaries binaries, Path folder, String password, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        Path accounts = folder.resolve("accounts.sql");
        OwnerOnlyFile.write(accounts, ServerSettings.accounts(password));
        Path serverLog = folder.resolve("server.log");
        List<String> arguments = new ArrayList<>(ServerSettings.arguments(binaries.folder(), folder, port, accounts));
        arguments.addAll(options);
        Process process = binaries.command(binaries.server(), arguments)
            .redirectOutput(serverLog.toFile()).start();
        var server = new RunningServer(process, port);
        try {
            server.awaitReady(password, serverLog);
        } catch (InterruptedException | RuntimeException e) {
            process.destroy();
            process.onExit().join();
            throw e;
        } finally {
            Files.deleteIfExists(accounts);
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(String password, Path serverLog) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (var _ = DriverManager.getConnection(url(EmbeddedDatabase.NAME), EmbeddedDatabase.NAME, password)) {
                return;
            } catch (SQLException notYet) {
                Thread.sleep(MILLIS_BETWEEN_TRIES);
            }
        }
        throw new IllegalStateException("The embedded database did not start; " + serverLog + " says why.");
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
