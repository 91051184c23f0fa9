package id.latih.core;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The event that leaves a line in the audit: who did what to what, when, from, to and why. Published inside
 * the transaction it speaks of. Holds no identity number.
 *
 * @param actorId null for the portal itself
 * @param action  a word such as {@code BATCH_PUBLISHED}; its text is {@code AuditAction.BATCH_PUBLISHED}
 */
public record AuditEvent(UUID id, Instant at, @Nullable Long actorId, String actorName, String action,
        String subjectType, String subjectId, String subjectLabel, @Nullable String from, @Nullable String to,
        @Nullable String reasonCode, @Nullable String note) {
}
