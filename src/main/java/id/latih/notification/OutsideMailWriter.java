package id.latih.notification;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Languages;
import id.latih.core.OutsideMail;
import id.latih.core.OutsideMailsForgotten;

/** Writes mails to people without an account into the outbox, and forgets them when they are asked to be. */
@Component
class OutsideMailWriter {

    private static final int SUBJECT_LENGTH = 200;

    private final MailTemplate template;
    private final MailSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutsideMailWriter(MailTemplate template, MailSettings settings, JdbcClient jdbc, Clock clock) {
        this.template = template;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void write(OutsideMail mail) {
        var now = Dates.utc(clock.instant());
        var subject = mail.subject().substring(0, Math.min(SUBJECT_LENGTH, mail.subject().length()));
        var content = new MailTemplate.Content(subject, mail.body(), settings.absolute(mail.link()),
                Languages.of(mail.language()));
        jdbc.sql("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                  created_at, next_attempt_at, secret, topic, unsubscribe)
                values (?, ?, '', ?, ?, ?, ?, 'QUEUED', ?, ?, true, ?, ?)
                on duplicate key update notice_id = notice_id""")
                .params(mail.id().toString(), mail.recipient(), mail.language(), subject, template.plain(content),
                        template.html(content, true), now, now, mail.topic(),
                        mail.unsubscribe().isEmpty() ? null : settings.absolute(mail.unsubscribe()))
                .update();
    }

    @ApplicationModuleListener
    void forget(OutsideMailsForgotten forgotten) {
        jdbc.sql("delete from mail where topic = ?").param(forgotten.topic()).update();
    }
}
