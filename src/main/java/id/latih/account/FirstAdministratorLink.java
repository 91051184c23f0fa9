package id.latih.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import id.latih.core.PortalAddress;

/**
 * Prints the link to become the first administrator when the portal starts without one. On the console, not
 * in the log: logs are kept, and the link is a secret.
 */
@Component
class FirstAdministratorLink {

    private final FirstAdministrator first;
    private final PortalAddress portal;
    private final boolean demo;

    FirstAdministratorLink(FirstAdministrator first, PortalAddress portal, @Value("${latih.demo:false}") boolean demo) {
        this.first = first;
        this.portal = portal;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!demo) {
            first.link().ifPresent(path -> System.out.printf(
                    "%nLatih has no administrator yet. This link makes the first one; it works once, within 24 hours:%n"
                    + "%n  %s%n%n", portal.absolute(path)));
        }
    }
}
