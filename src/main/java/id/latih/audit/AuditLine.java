package id.latih.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A line of the audit. */
public record AuditLine(long id, Instant at, String actorName, String action, String subjectType, String subjectId,
        String subjectLabel, @Nullable String from, @Nullable String to, @Nullable String reasonCode,
        @Nullable String note) {
}
