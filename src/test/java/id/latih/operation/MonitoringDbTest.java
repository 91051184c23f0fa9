package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import id.latih.core.Dates;
import id.latih.core.DemoAccounts;
import id.latih.testing.PortalTestBase;
import id.latih.testing.TestData;
import id.latih.testing.vaadin.VaadinBrowser;

/** What those who run the portal are told of a running one, and that nobody else is. */
class MonitoringDbTest extends PortalTestBase {

    private static final Pattern MEASURE = Pattern.compile("(?m)^(\\w+(?:\\{[^}]*})?) (\\S+)$");
    /** Later than any other test was here, so that no number is one that was read before. */
    private static final AtomicReference<Instant> LATER = new AtomicReference<>(Instant.now().plus(Duration.ofDays(5 * 365)));
    /** Longer ago than anything else that waits in the tests' database. */
    private static final Duration AGE = Duration.ofDays(20 * 365);
    /** In seconds: the clock goes on meanwhile. */
    private static final Offset<Double> MEANWHILE = within(120.0);

    @Autowired
    private ApplicationContext context;
    @Autowired
    private DataSource source;
    @Autowired
    private TestData data;
    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int management;

    @BeforeEach
    void today() {
        clock.reset();
    }

    @AfterEach
    void calm() {
        clock.reset();
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        jdbc.sql("delete from mail where notice_id like 'planted%'").update();
        jdbc.sql("delete from scheduled_tasks where task_name like 'planted%'").update();
        jdbc.sql("delete from EVENT_PUBLICATION where ID like 'planted%'").update();
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html,*/*").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Later than any number is kept for. */
    private Map<String, Double> later() throws IOException, InterruptedException {
        clock.set(LATER.updateAndGet(before -> before.plus(Duration.ofMinutes(6))));
        return measures();
    }

    /** As a monitoring program reads them. */
    private Map<String, Double> measures() throws IOException, InterruptedException {
        var measures = new TreeMap<String, Double>();
        var lines = MEASURE.matcher(get(management, "/actuator/prometheus").body());
        while (lines.find()) {
            measures.put(lines.group(1), Double.valueOf(lines.group(2)));
        }
        return measures;
    }

    private LocalDateTime ago(Duration age) {
        return Dates.utc(clock.instant().minus(age));
    }

    @Test
    void theOutbox() throws Exception {
        var before = later();
        mail("QUEUED", AGE);
        mail("QUEUED", Duration.ofMinutes(1));
        mail("FAILED", AGE.plusDays(50));
        mail("SENT", AGE.plusDays(60));
        var after = later();
        assertThat(after.get("latih_mails_waiting")).isEqualTo(before.get("latih_mails_waiting") + 2);
        assertThat(after.get("latih_mails_failed")).isEqualTo(before.get("latih_mails_failed") + 1);
        assertThat(after.get("latih_mails_oldest_seconds")).isCloseTo(AGE.plusMinutes(6).toSeconds(), MEANWHILE);
    }

    private void mail(String state, Duration age) {
        jdbc.sql("insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state, created_at,"
                + " next_attempt_at) values (:id, 'a@contoh.id', '', 'id', '', '', '', :state, :at, :at)")
                .param("id", "planted-" + age + state).param("state", state).param("at", ago(age)).update();
    }

    @Test
    void theJobs() throws Exception {
        var before = later();
        job("planted-late", AGE, false, 0);
        job("planted-running", AGE.plusDays(50), true, 0);
        job("planted-failing", Duration.ofDays(-1), false, 2);
        var after = later();
        assertThat(after.get("latih_jobs_lag_seconds")).isCloseTo(AGE.plusMinutes(6).toSeconds(), MEANWHILE);
        assertThat(after.get("latih_jobs_failing")).isEqualTo(before.get("latih_jobs_failing") + 1);
    }

    private void job(String name, Duration age, boolean picked, int failures) {
        jdbc.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version)"
                + " values (?, 'recurring', ?, ?, ?, 1)").params(name, ago(age), picked, failures).update();
    }

    @Test
    void theEvents() throws Exception {
        event("planted-heard", AGE.plusDays(50), ago(AGE));
        var before = later();
        event("planted-unheard", AGE, null);
        var after = later();
        assertThat(before.get("latih_events_oldest_seconds")).as("what was heard does not wait").isLessThan(AGE.toSeconds());
        assertThat(after.get("latih_events_oldest_seconds")).isCloseTo(AGE.plusMinutes(6).toSeconds(), MEANWHILE);
        assertThat(after.get("latih_events_waiting")).isEqualTo(before.get("latih_events_waiting") + 1);
    }

    private void event(String id, Duration age, @org.jspecify.annotations.Nullable LocalDateTime heard) {
        jdbc.sql("insert into EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, COMPLETION_DATE)"
                + " values (?, 'x', 'x', '{}', ?, ?)").params(id, ago(age), heard).update();
    }

    @Test
    void theApplicationsByState() throws Exception {
        var before = later();
        var batch = data.batch(data.institute(), 3, Map.of());
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        data.application(batch, data.resident().residentId(), "APPROVED");
        var after = later();
        assertThat(applications(after, "SUBMITTED")).isEqualTo(applications(before, "SUBMITTED") + 2);
        assertThat(applications(after, "APPROVED")).isEqualTo(applications(before, "APPROVED") + 1);
        assertThat(applications(after, "NOT_SELECTED")).isEqualTo(applications(before, "NOT_SELECTED"));
    }

    private static double applications(Map<String, Double> measures, String state) {
        return measures.get("latih_applications{state=\"" + state + "\"}");
    }

    @Test
    void theSessionsAndTheOpenPages() throws Exception {
        var before = measures();
        var other = data.resident().accountId();
        jdbc.sql("update account set password_hash = ? where id = ?").params("{noop}" + DemoAccounts.PASSWORD, other).update();
        try (var http = VaadinBrowser.client()) {
            var resident = new VaadinBrowser(http, portal());
            resident.signIn(DemoAccounts.RESIDENT.email(), DemoAccounts.PASSWORD);
            resident.open("/beranda");
            var tab = resident.open("/lamaran");
            var shutOut = new VaadinBrowser(http, portal());
            shutOut.signIn(jdbc.sql("select email from account where id = ?").param(other).query(String.class).single(),
                    DemoAccounts.PASSWORD);
            shutOut.open("/lamaran");
            assertMore(before, 2, 3);
            tab.close();
            assertMore(before, 2, 2);
            jdbc.sql("update account set status = 'DISABLED' where id = ?").param(other).update();
            shutOut.get("/beranda");
            assertMore(before, 1, 1);
        }
    }

    private void assertMore(Map<String, Double> before, int sessions, int pages) throws Exception {
        var now = measures();
        assertThat(now.get("latih_vaadin_sessions")).as("sessions").isEqualTo(before.get("latih_vaadin_sessions") + sessions);
        assertThat(now.get("latih_vaadin_uis")).as("pages").isEqualTo(before.get("latih_vaadin_uis") + pages);
    }

    @Test
    void allThatIsMeasuredIsKnown() throws Exception {
        assertThat(later()).anySatisfy((name, value) -> assertThat(name).startsWith("hikaricp_connections_active"))
                .allSatisfy((name, value) -> assertThat(value).as(name).isNotNaN());
    }

    @Test
    void readinessEndsBeforeTheServerDoes() throws Exception {
        assertThat(health("readiness")).isEqualTo(200);
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        assertThat(health("readiness")).isEqualTo(503);
        assertThat(health("liveness")).isEqualTo(200);
        assertThat(get(port, "/").statusCode()).isEqualTo(200);
    }

    /** Nothing is mended by starting the portal anew then, so it stays alive. */
    @Test
    void withoutItsDatabaseItIsAliveAndNotReady() throws Exception {
        var pool = DataSourceUnwrapper.unwrap(source, HikariDataSource.class);
        var password = pool.getPassword();
        assertThat(health("readiness")).isEqualTo(200);
        pool.setPassword("another");
        try {
            clock.advance(Duration.ofMinutes(1));
            assertThat(health("readiness")).isEqualTo(503);
            assertThat(health("liveness")).isEqualTo(200);
        } finally {
            pool.setPassword(password);
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(health("readiness")).isEqualTo(200);
    }

    private int health(String group) throws IOException, InterruptedException {
        return get(management, "/actuator/health/" + group).statusCode();
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
