package id.latih.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mail as the administrator sees it.
 *
 * @param maybeTwice it may have arrived twice: the portal or its database died over it
 * @param html its text, in demo mode only
 */
public record MailDetail(long id, String recipient, String recipientName, String subject, MailState state,
        Instant createdAt, Instant nextAttemptAt, @Nullable Instant sentAt, int attempts, @Nullable String lastError,
        boolean maybeTwice, @Nullable String html) {
}
