package id.latih.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes one mail whole and hangs up instead of saying so. */
final class BrokenMailServer implements AutoCloseable {

    private final ServerSocket socket;

    BrokenMailServer() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (var visitor = socket.accept();
                var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
            var out = visitor.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                if (line.matches("(?i)(ehlo|helo|mail|rcpt|rset) ?.*")) {
                    out.write("250 fine\r\n".getBytes(StandardCharsets.US_ASCII));
                } else if (line.equalsIgnoreCase("data")) {
                    out.write("354 go on\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
