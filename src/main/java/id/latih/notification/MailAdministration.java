package id.latih.notification;

import java.time.Clock;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.account.AccountDirectory;
import id.latih.core.Audit;
import id.latih.core.NotFound;
import id.latih.core.PageOfIds;
import id.latih.core.RuleViolation;

/** The administrator's view of the outbox, newest first. Texts of mails are shown in demo mode only. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class MailAdministration {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final MailRepository mails;
    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final AccountDirectory accounts;
    private final Audit audit;
    private final Clock clock;

    MailAdministration(MailRepository mails, JdbcClient jdbc, MailSettings settings, AccountDirectory accounts,
            Audit audit, Clock clock) {
        this.mails = mails;
        this.jdbc = jdbc;
        this.settings = settings;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MailRow> list(MailFilter filter, Pageable page) {
        return new PageOfIds("mail", NEWEST_FIRST)
                .where("state = :state", "state", filter.state())
                .where("maybe_twice = :twice", "twice", filter.twice() ? Boolean.TRUE : null)
                .beginning(filter.text(), "recipient", "subject", "subject_2", "subject_3").read(jdbc, page, mails::rows, MailRow::id);
    }

    /** How many mails were given up. */
    @Transactional(readOnly = true)
    public long failed() {
        return mails.countByState(MailState.FAILED);
    }

    /** Leaves a line for whoever has an account of that address, once a day. @throws NotFound where there is no such mail */
    public MailDetail get(long id) {
        var mail = find(id);
        accounts.ofEmail(mail.recipient).ifPresent(account ->
                audit.lookAtAccount("MAIL_SHOWN", account.id(), account.name(), null));
        return new MailDetail(id, mail.recipient, mail.recipientName, mail.subject, mail.state, mail.createdAt,
                mail.nextAttemptAt, mail.sentAt, mail.attempts, mail.lastError,
                mail.maybeTwice, settings.readable() ? mail.htmlBody : null);
    }

    /** Tries a mail that was given up, or waits for its next attempt, at once and for three more days. */
    public void sendAgain(long id) {
        var mail = find(id);
        if (mail.state == MailState.SENT) {
            throw new RuleViolation("MailAdministration.sent");
        }
        mail.state = MailState.QUEUED;
        mail.attempts = 0;
        mail.nextAttemptAt = clock.instant();
        audit.record("MAIL_QUEUED_AGAIN", "mail", id, mail.subject);
    }

    private Mail find(long id) {
        return mails.findById(id).orElseThrow(() -> new NotFound("mail", id));
    }
}
