package id.latih.start;

import id.latih.core.DemoAccounts;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The address and, with demo data, the accounts to sign in with. */
@Component
class ReadyAnnouncement {
    private static final Logger log = LoggerFactory.getLogger(ReadyAnnouncement.class);

    private final Environment environment;

    ReadyAnnouncement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        log.info(text());
    }

    String text() {
        String ready = "Latih is ready: " + address();
        return environment.acceptsProfiles(Profiles.of("demo")) ? ready + demoAccounts() : ready;
    }

    /** The address for people where it is configured, otherwise the port that the server really got. */
    private String address() {
        String configured = environment.getProperty("LATIH_URL", "");
        return configured.isBlank() ? "http://localhost:" + environment.getProperty("local.server.port", "8080") : configured;
    }

    private static String demoAccounts() {
        return DemoAccounts.ALL.stream().map(account -> "%n  %-18s %s".formatted(account.email(), account.role()))
            .collect(Collectors.joining("", "%nDemo accounts, each with the password %s:".formatted(DemoAccounts.PASSWORD), ""));
    }
}
