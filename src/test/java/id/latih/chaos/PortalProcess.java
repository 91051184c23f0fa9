package id.latih.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

import id.latih.database.KillableDatabase;

/** The portal as it is delivered, in a process of its own. */
final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What in production takes minutes takes seconds here; nothing else differs. */
    private static final Map<String, String> HURRY = Map.of("LATIH_MAIL_LEASE", "12s", "LATIH_JOBS_POLLING", "1s",
            "LATIH_JOBS_HEARTBEAT", "2s", "LATIH_EVENTS_EVERY", "2s", "LATIH_EVENTS_OVERDUE", "6s");

    private final Path jar;
    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    PortalProcess(Path jar, Path log, int port, KillableDatabase database, Map<String, String> settings) {
        this.jar = jar;
        this.log = log;
        this.port = port;
        this.settings = new HashMap<>(HURRY);
        this.settings.putAll(settings);
        this.settings.putAll(Map.of("SERVER_PORT", "" + port, "LATIH_DB_URL", database.url(), "LATIH_DB_USER", database.user(),
                "LATIH_DB_PASSWORD", database.password(), "LATIH_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                "SPRING_PROFILES_ACTIVE", "demo"));
    }

    void start() throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        process = builder.start();
        // whatever ends this program ends what it started
        var started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    }

    /** Returns when it answers. */
    void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (answers()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the portal does not start: " + log);
    }

    private boolean answers() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address() + "/pelatihan")).timeout(Duration.ofSeconds(5)).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As a supervisor does, by SIGTERM. Returns when it tells open pages; from then on it answers as long as it was told. */
    void tellToStop() throws IOException, InterruptedException {
        process.destroy();
        while (process.isAlive() && !Files.readString(log).contains("Open pages are told")) {
            Thread.sleep(20);
        }
    }

    /** @return what it says at its end; nothing where it does not come to one by itself */
    OptionalInt awaitEnd() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
