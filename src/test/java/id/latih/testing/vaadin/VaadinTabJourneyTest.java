package id.latih.testing.vaadin;

import java.net.http.HttpClient;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

import id.latih.testing.MutableClock;
import id.latih.testing.OwnSecurityContext;
import id.latih.testing.TestData;
import id.latih.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the programs under load rely on: that this client says what Flow's script would say. It needs no browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(MutableClock.Configuration.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class VaadinTabJourneyTest {

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;
    final HttpClient http = VaadinBrowser.client();
    VaadinBrowser browser;
    TestData.Person resident;

    @BeforeEach
    void resident() {
        browser = new VaadinBrowser(http, "http://localhost:" + port);
        resident = data.resident();
        jdbc.sql("update account set password_hash = '{noop}jalan kopi pagi 27' where id = ?")
                .param(resident.accountId()).update();
    }

    @AfterEach
    void close() {
        http.close();
    }

    private void signIn() {
        assertThat(browser.signIn(email(), "jalan kopi pagi 27")).isEqualTo("/beranda");
    }

    private String email() {
        return jdbc.sql("select email from account where id = ?").param(resident.accountId()).query(String.class).single();
    }

    @Test
    void sendsAnApplication() {
        var batch = data.openBatch(data.institute(), 4);
        signIn();
        var tab = browser.open("/cari-pelatihan/" + batch);
        tab.settle();

        assertThat(new Application(tab).send(batch)).contains("Diajukan");
        assertThat(data.count(batch, "SUBMITTED")).isOne();
    }

    @Test
    void knowsAWrongPassword() {
        assertThatThrownBy(() -> browser.signIn(email(), "salah")).isInstanceOf(PortalRefused.class);
    }

    @Test
    void knowsThatTheServerForgotItsTab() {
        signIn();
        var tab = browser.open("/cari-pelatihan");
        browser.cookie("JSESSIONID", "A0000000000000000000000000000000");

        assertThatThrownBy(() -> tab.follow("lamaran")).isInstanceOf(PortalRefused.TabForgotten.class);
    }

    @Test
    void closesItsUi() {
        signIn();
        var tab = browser.open("/cari-pelatihan");
        tab.close();

        assertThatThrownBy(() -> tab.follow("lamaran")).isInstanceOf(PortalRefused.class);
    }
}
