package id.latih.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code deploy/restart} as an operator does, with a management port and a supervisor that only note what they are told. */
class RestartScriptTest {

    private static final String HEARTBEAT = "300";

    @TempDir
    Path folder;
    private final CountDownLatch announced = new CountDownLatch(1);
    private HttpServer portal;

    @BeforeEach
    void start() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/actuator/restart", this::answer);
        portal.start();
        // docker runs what it shall run inside, as if that were here
        supervisor("systemctl", "");
        supervisor("docker", "if [ \"$4\" = exec ]; then shift 6; exec \"$@\"; fi\n");
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        note(exchange.getRequestMethod() + " " + new String(exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("DELETE") ? 204 : 200, -1);
        exchange.close();
        announced.countDown();
    }

    private void supervisor(String name, String first) throws IOException {
        var program = Files.writeString(folder.resolve(name), "#!/usr/bin/env bash\n" + first + "echo \"" + name + " $*\" >> \""
                + folder.resolve("notes") + "\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private void note(String line) throws IOException {
        var notes = new ArrayList<>(notes());
        notes.add(line.strip());
        Files.write(folder.resolve("notes"), notes);
    }

    private List<String> notes() throws IOException {
        return Files.exists(folder.resolve("notes")) ? Files.readAllLines(folder.resolve("notes")) : List.of();
    }

    private Process restart(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("bash", "deploy/restart"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(Map.of("PATH", folder + ":" + System.getenv("PATH"),
                "LATIH_MANAGEMENT_PORT", "" + portal.getAddress().getPort(), "LATIH_MANAGEMENT_ADDRESS", "127.0.0.1"));
        return builder.start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    @Test
    void itIsAnnouncedFirst() throws Exception {
        assertThat(restart("-s", "0").waitFor()).as(said()).isZero();
        assertThat(notes()).containsExactly("POST {\"seconds\": 0}", "systemctl restart latih");
    }

    @Test
    void anotherUnitIsStopped() throws Exception {
        assertThat(restart("-s", "0", "-x", "latih-b").waitFor()).as(said()).isZero();
        assertThat(notes()).containsExactly("POST {\"seconds\": 0}", "systemctl stop latih-b");
    }

    @Test
    void ofAContainerItIsAnnouncedInside() throws Exception {
        assertThat(restart("-s", "0", "-c").waitFor()).as(said()).isZero();
        assertThat(notes()).hasSize(2).first().isEqualTo("POST {\"seconds\": 0}");
        assertThat(notes().getLast()).startsWith("docker compose -f /").endsWith("/deploy/compose.yaml restart portal");
    }

    /** As long as an idle page takes to ask; who thinks better of it meanwhile has told nobody anything wrong. */
    @Test
    void thinkingBetterOfItTakesItBack() throws Exception {
        var script = restart();
        var heard = announced.await(30, TimeUnit.SECONDS);
        script.destroy();
        assertThat(heard).as("announced").isTrue();
        assertThat(script.waitFor()).as(said()).isEqualTo(130);
        assertThat(notes()).containsExactly("POST {\"seconds\": " + HEARTBEAT + "}", "DELETE");
    }

    @Test
    void withoutAPortalNothingHappens() throws Exception {
        portal.stop(0);
        assertThat(restart("-s", "0").waitFor()).isEqualTo(1);
        assertThat(said()).contains("nothing was announced");
        assertThat(notes()).isEmpty();
    }

    @Test
    void whatItDoesNotUnderstandItDoesNot() throws Exception {
        for (var arguments : List.of(new String[] {"-s", "soon"}, new String[] {"a", "b"}, new String[] {"-c", "latih"}, new String[] {"-y"})) {
            assertThat(restart(arguments).waitFor()).as(String.join(" ", arguments)).isEqualTo(2);
        }
        assertThat(notes()).isEmpty();
    }
}
