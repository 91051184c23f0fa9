package id.latih.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks for the same over and over, as fast as the server answers, from four readers at a time. */
final class Load {

    private static final int READERS = 4;

    private final int port;
    private final String request;
    /** How many answers a new visitor's connection brings, or 0 where connections stay open. */
    private final int visit;

    Load(int port, String path, String... headers) {
        this.port = port;
        this.visit = 0;
        this.request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: id\r\n"
                + String.join("", IntStream.range(0, headers.length).mapToObj(i -> headers[i] + "\r\n").toList()) + "\r\n";
    }

    /** New visitors: each opens a connection, asks for every path and goes. */
    private Load(int port, String requests, int visit) {
        this.port = port;
        this.request = requests;
        this.visit = visit;
    }

    static Load ofVisitors(int port, List<String> paths) {
        return new Load(port, paths.stream().map(path -> new Load(port, path).request).collect(Collectors.joining()),
                paths.size());
    }

    /** @return answers, or visitors, a second, after a warm-up of a third of the time */
    double perSecond(Duration time) throws Exception {
        run(time.dividedBy(3));
        return run(time) / (time.toMillis() / 1000.0);
    }

    private long run(Duration time) throws Exception {
        var answers = new LongAdder();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = IntStream.range(0, READERS).<Callable<Void>>mapToObj(i -> () -> read(end, answers)).toList();
            for (var reader : threads.invokeAll(readers)) {
                reader.get();
            }
        }
        return answers.sum();
    }

    private Void read(long end, LongAdder answers) throws IOException {
        while (visit > 0 && System.nanoTime() < end) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                for (int i = 0; i < visit; i++) {
                    answer(in);
                }
                answers.increment();
            }
        }
        if (visit > 0) {
            return null;
        }
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            var bytes = request.getBytes(StandardCharsets.US_ASCII);
            while (System.nanoTime() < end) {
                out.write(bytes);
                answer(in);
                answers.increment();
            }
        }
        return null;
    }

    /** Reads a whole answer that says its length. */
    private static void answer(InputStream in) throws IOException {
        long length = 0;
        var status = line(in);
        if (!status.contains(" 200") && !status.contains(" 304")) {
            throw new IOException(status);
        }
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
