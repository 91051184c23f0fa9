package id.latih.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A mail in the administrator's list. */
public record MailRow(long id, Instant createdAt, String recipient, String subject, MailState state, int attempts,
        @Nullable String lastError, boolean maybeTwice) {
}
