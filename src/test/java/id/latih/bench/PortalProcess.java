package id.latih.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;

/** The built portal in a JVM of its own, as an office runs it. */
final class PortalProcess implements AutoCloseable {

    /** What {@code deploy/} starts the JVM with. */
    private static final List<String> OPTIONS = List.of("-Xmx2g", "-XX:+UseCompactObjectHeaders");
    private static final Path PROGRAMS = Path.of(System.getProperty("java.home"), "bin");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    final String address;
    final double seconds;

    private PortalProcess(Process process, String address, double seconds) {
        this.process = process;
        this.address = address;
        this.seconds = seconds;
    }

    /** The jar that the build made. */
    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("latih-.*\\.jar")).findFirst().orElseThrow();
        }
    }

    /** What leads the portal to a database that a test's context made. */
    static Map<String, String> database(Environment context) {
        return Map.of("LATIH_DB_URL", context.getRequiredProperty("latih.db.url"), "LATIH_DB_USER",
                context.getRequiredProperty("latih.db.user"), "LATIH_DB_PASSWORD", context.getRequiredProperty("latih.db.password"),
                "LATIH_KEY", context.getRequiredProperty("latih.key"), "LATIH_FORWARD_HEADERS", "native");
    }

    /** Starts it and waits until it shows the sign-in page. @param arguments of the JVM, with the jar */
    static PortalProcess start(Map<String, String> settings, String... arguments) throws Exception {
        var port = freePort();
        var environment = new HashMap<>(settings);
        environment.put("SERVER_PORT", String.valueOf(port));
        var builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LoadBench.FILES.resolve("portal.log").toFile()));
        builder.environment().putAll(environment);
        var start = System.nanoTime();
        var process = builder.start();
        var address = "http://localhost:" + port;
        while (!answers(address)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not start: see " + LoadBench.FILES.resolve("portal.log"));
            }
            Thread.sleep(20);
        }
        return new PortalProcess(process, address, (System.nanoTime() - start) / 1e9);
    }

    static List<String> command(String... arguments) {
        return Stream.of(Stream.of(PROGRAMS.resolve("java").toString()), OPTIONS.stream(), Stream.of(arguments)).flatMap(words -> words).toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address + "/masuk")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What stays of the heap after the garbage is collected. */
    long heapKilobytes() throws Exception {
        for (int i = 0; i < 3; i++) {
            tell("GC.run");
        }
        var used = USED.matcher(tell("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("no heap in the answer of jcmd");
        }
        return Long.parseLong(used.group(1));
    }

    /** Bytes of the living objects, by class. */
    Map<String, Long> histogram() throws Exception {
        var bytes = new HashMap<String, Long>();
        tell("GC.class_histogram").lines().map(line -> line.strip().split("\\s+"))
                .filter(parts -> parts.length >= 4 && parts[0].matches("\\d+:"))
                .forEach(parts -> bytes.merge(parts[3], Long.parseLong(parts[2]), Long::sum));
        return bytes;
    }

    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private String tell(String command) throws Exception {
        var jcmd = new ProcessBuilder(PROGRAMS.resolve("jcmd").toString(), String.valueOf(process.pid()), command)
                .redirectErrorStream(true).start();
        var answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
