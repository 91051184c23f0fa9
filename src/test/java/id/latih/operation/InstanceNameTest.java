package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** The proxies' examples in {@code deploy/} find an instance by what this writes. */
class InstanceNameTest {

    @Test
    void sessionsEndWithTheNameOfTheirInstance() throws Exception {
        assertThat(cookieOf("a")).matches("JSESSIONID=[0-9A-F]+\\.a;.*");
    }

    @Test
    void withoutANameSessionsAreAsEver() throws Exception {
        assertThat(cookieOf("")).matches("JSESSIONID=[0-9A-F]+;.*");
    }

    @Test
    void aNameThatAProxyCouldMisreadIsRefused() {
        assertThatThrownBy(() -> new InstanceName("a.b")).hasMessageContaining("LATIH_INSTANCE");
    }

    private static String cookieOf(String instance) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new InstanceName(instance).customize(factory);
        var server = factory.getWebServer(context -> context.addServlet("session", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                request.getSession();
            }
        }).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + server.getPort() + "/");
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .headers().firstValue("Set-Cookie").orElseThrow();
        } finally {
            server.destroy();
        }
    }
}
