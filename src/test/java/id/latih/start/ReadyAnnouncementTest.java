package id.latih.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ReadyAnnouncementTest {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void namesThePortThatTheServerGot() {
        environment.setProperty("local.server.port", "8123");
        assertThat(new ReadyAnnouncement(environment).text()).isEqualTo("Latih is ready: http://localhost:8123");
    }

    @Test
    void namesTheAddressForPeopleWhereOneIsConfigured() {
        environment.withProperty("LATIH_URL", "https://latih.example").setProperty("local.server.port", "8123");
        assertThat(new ReadyAnnouncement(environment).text()).isEqualTo("Latih is ready: https://latih.example");
    }

    @Test
    void namesTheDemoAccountsInTheDemoOnly() {
        assertThat(new ReadyAnnouncement(environment).text()).doesNotContain("contoh.id");
        environment.setActiveProfiles("demo");
        assertThat(new ReadyAnnouncement(environment).text())
            .contains("warga@contoh.id", "lembaga@contoh.id", "dinas@contoh.id", "admin@contoh.id", "latih-demo-2026");
    }
}
