package id.latih.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's nginx with the example of {@code deploy/nginx}, of which only the ports are others. */
final class Nginx implements AutoCloseable {

    private static final Path EXAMPLE = Path.of("deploy", "nginx");

    private final Process process;
    private final int port;

    Nginx(Path program, Path folder, int port, PortalProcess a, PortalProcess b) throws IOException {
        this.port = port;
        Files.createDirectories(folder.resolve("snippets"));
        // visitors of a real portal come by 443; here the portal must know the port to lead back to
        Files.writeString(folder.resolve("snippets/latih-locations.conf"), Files.readString(EXAMPLE.resolve("latih-locations.conf"))
                .replace("X-Forwarded-Port \"\"", "X-Forwarded-Port $server_port"));
        Files.writeString(folder.resolve("latih.conf"), Files.readString(EXAMPLE.resolve("latih.conf"))
                .replace("127.0.0.1:8080", "127.0.0.1:" + a.port()).replace("127.0.0.1:8081", "127.0.0.1:" + b.port()));
        Files.writeString(folder.resolve("nginx.conf"), """
                %s
                daemon off;
                pid nginx.pid;
                worker_processes 1;
                error_log error.log warn;
                events { worker_connections 512; }
                http {
                    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
                    include latih.conf;
                    server {
                        listen 127.0.0.1:%d;
                        access_log access.log latih;
                        include snippets/latih-locations.conf;
                    }
                }
                """.formatted("root".equals(System.getProperty("user.name")) ? "user root;" : "", port));
        process = new ProcessBuilder(List.of(program.toString(), "-p", folder.toAbsolutePath() + "/", "-c", "nginx.conf",
                "-e", "error.log")).redirectErrorStream(true).redirectOutput(folder.resolve("nginx.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    String address() {
        return "http://localhost:" + port;
    }

    static Optional<Path> program() {
        return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
