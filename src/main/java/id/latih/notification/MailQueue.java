package id.latih.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims what is due and notes what became of it, each in a short transaction; sending happens between. A mail may be
 * deleted meanwhile, with the person it is for: then there is nothing to note.
 */
@Component
@Transactional
class MailQueue {

    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    /** 1, 2, 4, 8, 16, 32 minutes and then every hour: that many are three days. */
    static final int MOST_ATTEMPTS = 78;
    private static final int RISING_ATTEMPTS = 7;
    private static final int ERROR_LENGTH = 500;

    private final MailRepository mails;
    private final MailSettings settings;
    private final Clock clock;
    /** How long a claimed mail is left alone: where its worker died, another takes it after that. */
    private final Duration lease;

    MailQueue(MailRepository mails, MailSettings settings, Clock clock,
            @Value("${latih.mail.lease:10m}") Duration lease) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
        this.lease = lease;
    }

    /** Up to that many mails that no other worker has. One that a worker died over may have been sent already. */
    List<Mail> claim(int most) {
        var ids = mails.claim(clock.instant(), most);
        if (ids.isEmpty()) {
            return List.of();
        }
        mails.lease(ids, clock.instant().plus(lease));
        mails.doubt(ids);
        return mails.findByIdInOrderById(ids);
    }

    /**
     * Noted before the mail server gets it: after a crash it is known which mails may have gone out.
     *
     * @return false where it is not to be sent any more, since it is gone
     */
    boolean handedOver(long id) {
        var mail = mails.findById(id);
        mail.ifPresent(found -> found.handedOverAt = clock.instant());
        return mail.isPresent();
    }

    /** Nobody sends these: they are there to be read, and count as sent. */
    void kept(Collection<Long> ids) {
        mails.kept(ids, clock.instant());
    }

    /** Noting it twice is the same as once. */
    void sent(long id) {
        mails.findById(id).filter(mail -> mail.state != MailState.SENT).ifPresent(this::sent);
    }

    private void sent(Mail mail) {
        mail.handedOverAt = null;
        mail.state = MailState.SENT;
        mail.sentAt = clock.instant();
        mail.attempts++;
        mail.lastError = null;
        if (mail.secret && !settings.readable()) {
            mail.textBody = "";
            mail.htmlBody = "";
        }
    }

    /** The mail server did not get it, or did not take it. */
    void failed(long id, String error) {
        failed(id, error, false);
    }

    /** @param unsure the mail server may have taken it all the same */
    void failed(long id, String error, boolean unsure) {
        mails.findById(id).ifPresent(mail -> failed(mail, error, unsure));
    }

    private void failed(Mail mail, String error, boolean unsure) {
        mail.handedOverAt = null;
        mail.maybeTwice = mail.maybeTwice || unsure;
        mail.attempts++;
        mail.lastError = error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
        mail.nextAttemptAt = clock.instant().plus(delay(mail.attempts));
        if (mail.attempts >= MOST_ATTEMPTS) {
            mail.state = MailState.FAILED;
        }
    }

    /** How long to wait after that many attempts. */
    static Duration delay(int attempts) {
        var rising = Duration.ofMinutes(1L << Math.min(attempts, RISING_ATTEMPTS) - 1);
        return rising.compareTo(LONGEST_DELAY) < 0 ? rising : LONGEST_DELAY;
    }
}
