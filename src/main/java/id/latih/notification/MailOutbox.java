package id.latih.notification;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Sends what is due in the outbox. A mail server that is down delays mails, loses none and holds nobody up.
 * Several may work at once; each mail is sent by one of them. Where the portal dies between handing a mail over and
 * noting it, nobody can know whether it arrived: it is sent again, and marked.
 */
@Component
class MailOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
    private static final int AT_ONCE = 20;
    /** What Angus Mail says where there was no answer any more. */
    private static final String HUNG_UP = "[EOF]";

    private final MailQueue queue;
    private final MailTransport transport;
    private final MailSettings settings;
    /** Taken by the mail server, and the database was not there to note it. */
    private final Set<Long> unnoted = ConcurrentHashMap.newKeySet();

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
        List.copyOf(unnoted).forEach(this::note);
        List<Mail> claimed;
        do {
            claimed = queue.claim(AT_ONCE);
        } while (deliver(claimed) && claimed.size() == AT_ONCE);
    }

    /** @return false where the server cannot be reached: the rest waits too, untried */
    private boolean deliver(List<Mail> mails) {
        if (settings.keeps() && !mails.isEmpty()) {
            queue.kept(mails.stream().map(mail -> mail.id).toList());
            return true;
        }
        for (var i = 0; i < mails.size(); i++) {
            var mail = mails.get(i);
            try {
                if (queue.handedOver(mail.id)) {
                    transport.send(mail);
                    unnoted.add(mail.id);
                    note(mail.id);
                }
            } catch (MailException | MessagingException | UnsupportedEncodingException refused) {
                var why = String.valueOf(refused.getMessage());
                LOG.warn("Mail {} could not be sent: {}", mail.id, why);
                queue.failed(mail.id, why, mayHaveArrived(refused));
                if (isUnreachable(refused)) {
                    mails.subList(i + 1, mails.size()).forEach(rest -> queue.failed(rest.id, why));
                    return false;
                }
            }
        }
        return true;
    }

    private void note(long id) {
        queue.sent(id);
        unnoted.remove(id);
    }

    /** The connection broke while the mail went over it: the answer that never came may have been yes. */
    private static boolean mayHaveArrived(Exception refused) {
        return !isUnreachable(refused) && refused instanceof MailSendException send && Stream.of(send.getMessageExceptions())
                .anyMatch(cause -> NestedExceptionUtils.getMostSpecificCause(cause) instanceof IOException
                        || String.valueOf(cause.getMessage()).contains(HUNG_UP));
    }

    /** No message was refused in particular: the server was not there, or did not let us in. */
    private static boolean isUnreachable(Exception refused) {
        return refused instanceof MailAuthenticationException || refused instanceof MailSendException send
                && send.getMessageExceptions().length == 0 || refused.getMessage() != null
                && refused.getMessage().contains("Mail server connection failed");
    }
}
