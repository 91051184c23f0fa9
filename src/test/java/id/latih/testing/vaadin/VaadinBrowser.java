package id.latih.testing.vaadin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * One browser with its cookies; its tabs are {@link VaadinTab}s. All browsers share one {@link HttpClient}: give it the
 * executor that suits their number. A browser is used by one thread at a time.
 */
public final class VaadinBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String portal;
    private final Timing timing;
    private final Map<String, String> cookies = new TreeMap<>();
    private String forwardedFor = "";

    /** @param portal its address without a path, as in {@code http://localhost:8080} */
    public VaadinBrowser(HttpClient http, String portal, Timing timing) {
        this.http = http;
        this.portal = portal;
        this.timing = timing;
    }

    public VaadinBrowser(HttpClient http, String portal) {
        this(http, portal, Timing.NONE);
    }

    /** A client as these browsers want it: redirects are theirs to follow. */
    public static HttpClient client() {
        // shorter than the server's 20 s, or a request goes out on a connection that it closes just then
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                // answers are only stored by it: another thread for that would cost more than the work
                .executor(Runnable::run).build();
    }

    /**
     * Sends the form of {@code /masuk}.
     *
     * @return where the portal leads from there: {@code /beranda}, or the second step
     * @throws PortalRefused where it does not know the password, or says to wait
     */
    public String signIn(String email, String password) {
        var answer = send(Timing.Step.SIGN_IN, request("/masuk").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(email) + "&password=" + encode(password))));
        var target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("/masuk?")) {
            throw new PortalRefused("sign-in of " + email + " -> " + answer.statusCode() + " " + target);
        }
        return URI.create(target).getPath();
    }

    /** Opens a page in a new tab, as typing its address does. @param path with its query, as in {@code /lamar/1?langkah=2} */
    public VaadinTab open(String path) {
        var page = send(Timing.Step.PAGE, request(path).header("Accept", "text/html").GET());
        // the page that says that there is none is a page too
        if (page.statusCode() != 200 && page.statusCode() != 404) {
            throw new PortalRefused(path + " -> " + page.statusCode() + " " + page.headers().firstValue("Location").orElse(""));
        }
        var tab = new VaadinTab(this);
        tab.init(path, text(page));
        return tab;
    }

    /** A file or a page without a script. */
    public HttpResponse<byte[]> get(String path) {
        return send(Timing.Step.PAGE, request(path).GET());
    }

    /** Sends a file as a form does, to the address that its field names. */
    public HttpResponse<byte[]> upload(String path, String fileName, byte[] content) {
        var head = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(Timing.Step.CLICK, request(path).header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--limit--\r\n"))));
    }

    /** The value of a cookie, or nothing; a test of two servers reads there which of them it is on. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Sets a cookie as if the portal had. */
    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    /** Comes from another address than the rest, as behind a proxy; the portal believes it with {@code LATIH_FORWARD_HEADERS}. */
    public VaadinBrowser from(String address) {
        forwardedFor = address;
        return this;
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(portal + path)).timeout(PATIENCE)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36")
                .header("Accept-Language", "id").header("Accept-Encoding", "gzip");
        if (!forwardedFor.isEmpty()) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.entrySet().stream().map(Map.Entry::toString).toList()));
        }
        return request;
    }

    HttpResponse<byte[]> send(Timing.Step step, HttpRequest.Builder request) {
        var start = System.nanoTime();
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            timing.answered(step, System.nanoTime() - start);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** What was answered, unpacked. */
    public static String text(HttpResponse<byte[]> answer) {
        if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isEmpty()) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
