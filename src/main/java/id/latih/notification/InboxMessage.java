package id.latih.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Written by {@link NoticeWriter}; here it is read and marked read. */
@Entity
@Table(name = "inbox_message")
class InboxMessage {

    @Id
    long id;
    long accountId;
    Instant at;
    String subject;
    String body;
    @Nullable String link;
    @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected InboxMessage() {
    }
}
