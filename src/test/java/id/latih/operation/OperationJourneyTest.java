package id.latih.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/** What those who run the portal, and those who have a page open, see of a running portal. */
class OperationJourneyTest extends BrowserTestBase {

    private static final String NOTICE = ".restart-notice";

    @Autowired
    private ApplicationContext portal;
    @Autowired
    private Restart restart;
    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int management;

    @AfterEach
    void calm() {
        restart.withdraw();
        AvailabilityChangeEvent.publish(portal, ReadinessState.ACCEPTING_TRAFFIC);
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html,*/*").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void anOpenPageTellsOfARestartUntilItIsOver() {
        var resident = person(BrowserSize.PHONE).signIn(DemoAccounts.RESIDENT.email(), DemoAccounts.PASSWORD);
        restart.announce(Duration.ofMinutes(5));
        resident.open("lamaran");
        assertThat(resident.page().locator(NOTICE)).containsText("akan dimulai ulang");
        restart.withdraw();
        // even what the notice lies over can be pressed
        assertThat(resident.page().locator(NOTICE)).hasCSS("pointer-events", "none");
        resident.page().locator("main a").first().click();
        assertThat(resident.page().locator(NOTICE)).isHidden();
    }

    @Test
    void readinessEndsBeforeTheServerDoes() throws Exception {
        assertThat(get(management, "/actuator/health/readiness").statusCode()).isEqualTo(200);
        AvailabilityChangeEvent.publish(portal, ReadinessState.REFUSING_TRAFFIC);
        assertThat(get(management, "/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get(management, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get(port, "/").statusCode()).isEqualTo(200);
    }

    @Test
    void theMeasuresAreThere() throws Exception {
        assertThat(get(management, "/actuator/prometheus").body()).contains("latih_applications{state=\"SUBMITTED\"}",
                "latih_mails_waiting", "latih_mails_oldest_seconds", "latih_jobs_lag_seconds", "latih_events_waiting",
                "latih_vaadin_uis", "latih_vaadin_sessions", "hikaricp_connections_active").doesNotContain("NaN");
    }

    @Test
    void visitorsFindNothingOfIt() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/restart"}) {
            var answer = get(port, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(get(management, "/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageFromTheCacheHasTheNumberOfItsOwnRequest() throws Exception {
        var first = get(port, "/pelatihan").headers().firstValue("X-Request-Id").orElseThrow();
        var second = get(port, "/pelatihan").headers().allValues("X-Request-Id");
        assertThat(second).hasSize(1).doesNotContain(first);
    }
}
