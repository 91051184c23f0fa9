package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

import id.latih.Latih;
import id.latih.testing.TestDatabase;

/** A portal that is told to stop says so first, and answers until its proxy has seen it. */
class ShutdownDbTest {

    private String portal = "";
    private String management = "";

    @Test
    void itIsNotReadyWhileItStillAnswers() throws Exception {
        var context = new SpringApplicationBuilder(Latih.class).initializers(new TestDatabase()).profiles("test")
                .run("--server.port=0", "--management.server.port=0", "--latih.shutdown.notice=60s");
        portal = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        management = "http://localhost:" + context.getEnvironment().getProperty("local.management.port") + "/actuator/health/";
        assertThat(status(management + "readiness")).isEqualTo(200);
        var stopping = new Thread(context::close);
        stopping.start();
        try {
            await().until(() -> status(management + "readiness") == 503);
            assertThat(status(management + "liveness")).isEqualTo(200);
            assertThat(status(portal + "/")).isEqualTo(200);
        } finally {
            // all that is to be seen was seen: the rest of the notice is not waited for
            stopping.interrupt();
            stopping.join();
        }
        assertThatThrownBy(() -> status(portal + "/")).isInstanceOf(ConnectException.class);
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
