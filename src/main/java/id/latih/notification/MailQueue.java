package id.latih.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims what is due and notes what became of it, each in a short transaction; sending happens between. */
@Component
@Transactional
class MailQueue {

    /** How long a claimed mail is left alone: where its worker died, another takes it after that. */
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    /** 1, 2, 4, 8, 16, 32 minutes and then every hour: that many are three days. */
    static final int MOST_ATTEMPTS = 78;
    private static final int RISING_ATTEMPTS = 7;
    private static final int ERROR_LENGTH = 500;

    private final MailRepository mails;
    private final MailSettings settings;
    private final Clock clock;

    MailQueue(MailRepository mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Up to that many mails that no other worker has. */
    List<Mail> claim(int most) {
        var ids = mails.claim(clock.instant(), most);
        if (ids.isEmpty()) {
            return List.of();
        }
        mails.lease(ids, clock.instant().plus(LEASE));
        return mails.findByIdInOrderById(ids);
    }

    void sent(long id) {
        var mail = mails.findById(id).orElseThrow();
        mail.state = MailState.SENT;
        mail.sentAt = clock.instant();
        mail.attempts++;
        mail.lastError = null;
        if (mail.secret && !settings.readable()) {
            mail.textBody = "";
            mail.htmlBody = "";
        }
    }

    void failed(long id, String error) {
        var mail = mails.findById(id).orElseThrow();
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
