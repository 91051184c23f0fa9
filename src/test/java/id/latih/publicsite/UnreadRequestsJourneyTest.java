package id.latih.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.latih.testing.PortalTestBase;

/** What a visitor sees where Tomcat refuses a request before the portal sees it. */
class UnreadRequestsJourneyTest extends PortalTestBase {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    @LocalServerPort
    private int port;

    /** Written byte by byte: a client of any library would mend or refuse most of these. */
    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String request(String what) {
        return switch (what) {
            case "a long query" -> "GET /pelatihan?q=" + "a".repeat(20_000) + END;
            case "a long path" -> "GET /pelatihan/" + "a".repeat(20_000) + END;
            case "long headers" -> "GET /en/pelatihan HTTP/1.1\r\nX-Long: " + "a".repeat(20_000) + "\r\n" + END.substring(11);
            case "a bad letter" -> "GET /pelatihan?q=<las>" + END;
            case "a bad address" -> "GET /pelatihan/%2" + END;
            case "no host" -> "GET /pelatihan HTTP/1.1\r\nConnection: close\r\n\r\n";
            case "a bad method" -> "G(T /pelatihan" + END;
            default -> throw new IllegalArgumentException(what);
        };
    }

    @ParameterizedTest
    @CsvSource({"a long query,400,id", "a long path,400,id", "long headers,400,en", "a bad letter,400,id",
        "a bad address,400,id", "no host,400,id", "a bad method,400,id"})
    void itIsTheLightPageWithTheSafeHeaders(String what, int status, String language) throws Exception {
        var answer = answer(request(what));
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("\r\nContent-Type: text/html;charset=UTF-8\r\n",
                "\r\nContent-Security-Policy: " + PublicWeb.CONTENT_SECURITY + "\r\n",
                "\r\nX-Content-Type-Options: nosniff\r\n", "\r\nX-Frame-Options: DENY\r\n", "\r\nReferrer-Policy: ",
                "\r\nPermissions-Policy: ", "\r\nCache-Control: no-store\r\n");
        assertThat(answer).contains("<html lang=\"" + language + "\">", "class=\"brand\"", "/assets/public.css",
                "name=\"robots\" content=\"noindex\"")
                .doesNotContain("Tomcat", "Set-Cookie", "aaaaaaaa");
    }
}
