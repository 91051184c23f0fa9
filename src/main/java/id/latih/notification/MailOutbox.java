package id.latih.notification;

import java.io.UnsupportedEncodingException;
import java.util.List;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Sends what is due in the outbox. A mail server that is down delays mails, loses none and holds nobody up.
 * Several may work at once; each mail is sent by one of them.
 */
@Component
class MailOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
    private static final int AT_ONCE = 20;

    private final MailQueue queue;
    private final MailTransport transport;
    private final MailSettings settings;

    MailOutbox(MailQueue queue, MailTransport transport, MailSettings settings) {
        this.queue = queue;
        this.transport = transport;
        this.settings = settings;
        if (settings.waits()) {
            LOG.warn("No mail server is set (LATIH_MAIL_HOST): mails wait in the outbox until one is");
        }
    }

    /** Sends all that is due now. */
    void deliver() {
        if (settings.waits()) {
            return;
        }
        List<Mail> claimed;
        do {
            claimed = queue.claim(AT_ONCE);
        } while (deliver(claimed) && claimed.size() == AT_ONCE);
    }

    /** @return false where the server cannot be reached: the rest waits too, untried */
    private boolean deliver(List<Mail> mails) {
        for (var i = 0; i < mails.size(); i++) {
            var mail = mails.get(i);
            try {
                if (!settings.keeps()) {
                    transport.send(mail);
                }
                queue.sent(mail.id);
            } catch (MailException | MessagingException | UnsupportedEncodingException refused) {
                var why = String.valueOf(refused.getMessage());
                LOG.warn("Mail {} could not be sent: {}", mail.id, why);
                queue.failed(mail.id, why);
                if (isUnreachable(refused)) {
                    mails.subList(i + 1, mails.size()).forEach(rest -> queue.failed(rest.id, why));
                    return false;
                }
            }
        }
        return true;
    }

    /** No message was refused in particular: the server was not there, or did not let us in. */
    private static boolean isUnreachable(Exception refused) {
        return refused instanceof MailAuthenticationException || refused instanceof MailSendException send
                && send.getMessageExceptions().length == 0 || refused.getMessage() != null
                && refused.getMessage().contains("Mail server connection failed");
    }
}
