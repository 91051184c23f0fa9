package id.latih.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox. Written by {@link NoticeWriter}, moved on by {@link MailQueue}. */
@Entity
@Table(name = "mail")
class Mail {

    @Id
    long id;
    String recipient;
    String recipientName;
    String language;
    String subject;
    String textBody;
    String htmlBody;
    @Enumerated(EnumType.STRING)
    MailState state;
    Instant createdAt;
    Instant nextAttemptAt;
    int attempts;
    @Nullable Instant sentAt;
    /** Since when the mail server has it without our having noted what it said. */
    @Nullable Instant handedOverAt;
    /** It may have arrived before: its fate was not known when it was sent again. */
    boolean maybeTwice;
    @Nullable String lastError;
    /** Holds a link that works once. */
    boolean secret;
    /** Where a mail program may post to stop such mails. */
    @Nullable String unsubscribe;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {
    }
}
