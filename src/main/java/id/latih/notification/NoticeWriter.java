package id.latih.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import id.latih.account.AccountDirectory;
import id.latih.account.Recipient;
import id.latih.core.DataKeptOnly;
import id.latih.core.Dates;
import id.latih.core.Notice;
import id.latih.core.Texts;

/**
 * Writes a notice into the inboxes and the outbox of those it is for, each in their language. An event that
 * comes twice is written once: the unique keys of both tables see to it.
 */
@Component
class NoticeWriter {

    private static final int SUBJECT_LENGTH = 200;
    private static final int BODY_LENGTH = 4000;

    private final AccountDirectory accounts;
    private final Texts texts;
    private final MailTemplate template;
    private final MailSettings settings;
    private final DataKeptOnly keptOnly;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeWriter(AccountDirectory accounts, Texts texts, MailTemplate template, MailSettings settings,
            DataKeptOnly keptOnly, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.template = template;
        this.settings = settings;
        this.keptOnly = keptOnly;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void write(Notice notice) {
        var about = notice.about();
        if (about != null && accounts.recipients(Set.of(about)).isEmpty()) {
            // erased since
            return;
        }
        var spared = notice.reachesEverybody() ? Set.<Long>of() : keptOnly.among(notice.accounts());
        for (var recipient : accounts.recipients(notice.accounts())) {
            var subject = cut(texts.fill(recipient.locale(), notice.key() + ".subject", notice.values()), SUBJECT_LENGTH);
            var body = texts.fill(recipient.locale(), notice.key() + ".body", notice.values());
            if (!notice.mailOnly()) {
                writeMessage(notice, recipient, subject, body);
            }
            // somebody shut out is told that they were, and nothing more; who restricted the use of their data, by no mail
            if (notice.mailOnly() || !recipient.disabled() && !spared.contains(recipient.id())) {
                writeMail(notice, recipient, subject, body);
            }
        }
    }

    private void writeMessage(Notice notice, Recipient recipient, String subject, String body) {
        jdbc.sql("""
                insert into inbox_message (notice_id, account_id, at, subject, body, link, about_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update notice_id = notice_id""")
                .params(notice.id().toString(), recipient.id(), now(), subject, cut(body, BODY_LENGTH),
                        notice.link().isEmpty() ? null : notice.link(), notice.about())
                .update();
    }

    private void writeMail(Notice notice, Recipient recipient, String subject, String body) {
        var content = new MailTemplate.Content(subject, body,
                notice.link().isEmpty() ? "" : settings.absolute(notice.link()), recipient.locale());
        jdbc.sql("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                  created_at, next_attempt_at, secret, about_id) values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?, ?)
                on duplicate key update notice_id = notice_id""")
                .params(notice.id().toString(), recipient.email(), recipient.name(), recipient.language(), subject,
                        template.plain(content), template.html(content), now(), now(), notice.mailOnly(), notice.about())
                .update();
    }

    private LocalDateTime now() {
        return Dates.utc(clock.instant());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
