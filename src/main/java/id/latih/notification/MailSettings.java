package id.latih.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.latih.core.PortalAddress;

/** How mails leave the portal: by a server, not at all in demo mode, or not yet where no server is named. */
@Component
public class MailSettings {

    private final String host;
    private final String from;
    private final PortalAddress portal;
    private final boolean demo;

    MailSettings(@Value("${spring.mail.host:}") String host, @Value("${latih.mail.from}") String from,
            PortalAddress portal, @Value("${latih.demo:false}") boolean demo) {
        this.host = host;
        this.from = from;
        this.portal = portal;
        this.demo = demo;
    }

    /** Mails are kept for the administrator to read instead of being sent. */
    public boolean keeps() {
        return demo && host.isBlank();
    }

    /** Mails wait, because nobody has said through which server to send them. */
    public boolean waits() {
        return !demo && host.isBlank();
    }

    /** Mails may be read by the administrator: in demo mode only, since they hold links that work once. */
    boolean readable() {
        return demo;
    }

    String from() {
        return from;
    }

    String absolute(String path) {
        return portal.absolute(path);
    }
}
