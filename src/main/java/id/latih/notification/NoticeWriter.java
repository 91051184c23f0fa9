package id.latih.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import id.latih.account.AccountDirectory;
import id.latih.account.Recipient;
import id.latih.core.DataKeptOnly;
import id.latih.core.Dates;
import id.latih.core.Notice;
import id.latih.core.Texts;

/**
 * Writes notices into the inboxes and the outbox of those they are for, each in their language: four statements, however
 * many they are. A notice that comes twice is written once: the unique keys of both tables see to it.
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
    private final JdbcTemplate jdbc;
    private final Clock clock;

    NoticeWriter(AccountDirectory accounts, Texts texts, MailTemplate template, MailSettings settings,
            DataKeptOnly keptOnly, JdbcTemplate jdbc, Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.template = template;
        this.settings = settings;
        this.keptOnly = keptOnly;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(List<Notice> notices) {
        var known = known(notices);
        var spared = keptOnly.among(notices.stream().filter(notice -> !notice.reachesEverybody())
                .flatMap(notice -> notice.accounts().stream()).collect(Collectors.toSet()));
        var messages = new ArrayList<Object[]>();
        var mails = new ArrayList<Object[]>();
        for (var notice : notices) {
            if (notice.about() != null && !known.containsKey(notice.about())) {
                // erased since
                continue;
            }
            for (var recipient : notice.accounts().stream().sorted().flatMap(id -> Stream.ofNullable(known.get(id))).toList()) {
                add(notice, recipient, !notice.reachesEverybody() && spared.contains(recipient.id()), messages, mails);
            }
        }
        insert(messages, mails);
    }

    /** Those who are told, and those who are told of, unless they were erased. */
    private Map<Long, Recipient> known(List<Notice> notices) {
        var ids = notices.stream().flatMap(notice -> Stream.concat(notice.accounts().stream(), Stream.ofNullable(notice.about())))
                .collect(Collectors.toSet());
        return accounts.recipients(ids).stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    private void add(Notice notice, Recipient recipient, boolean spared, List<Object[]> messages, List<Object[]> mails) {
        var subject = cut(texts.fill(recipient.locale(), notice.key() + ".subject", notice.values()), SUBJECT_LENGTH);
        var body = texts.fill(recipient.locale(), notice.key() + ".body", notice.values());
        if (!notice.mailOnly()) {
            messages.add(message(notice, recipient, subject, body));
        }
        // somebody shut out is told that they were, and nothing more; who restricted the use of their data, by no mail
        if (notice.mailOnly() || !recipient.disabled() && !spared) {
            mails.add(mail(notice, recipient, subject, body));
        }
    }

    private Object[] message(Notice notice, Recipient recipient, String subject, String body) {
        return new Object[] {notice.id().toString(), recipient.id(), now(), subject, cut(body, BODY_LENGTH),
                notice.link().isEmpty() ? null : notice.link(), notice.about()};
    }

    private Object[] mail(Notice notice, Recipient recipient, String subject, String body) {
        var content = new MailTemplate.Content(subject, body,
                notice.link().isEmpty() ? "" : settings.absolute(notice.link()), recipient.locale());
        return new Object[] {notice.id().toString(), recipient.email(), recipient.name(), recipient.language(), subject,
                template.plain(content), template.html(content), now(), now(), notice.mailOnly(), notice.about()};
    }

    private void insert(List<Object[]> messages, List<Object[]> mails) {
        jdbc.batchUpdate("""
                insert into inbox_message (notice_id, account_id, at, subject, body, link, about_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update notice_id = notice_id""", messages);
        jdbc.batchUpdate("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                  created_at, next_attempt_at, secret, about_id) values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?, ?)
                on duplicate key update notice_id = notice_id""", mails);
    }

    private LocalDateTime now() {
        return Dates.utc(clock.instant());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
