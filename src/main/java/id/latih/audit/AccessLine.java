package id.latih.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at a person's data.
 *
 * @param action what they saw: {@code AuditAction.<action>}
 * @param screen where, as the code of the reason
 * @param what   which document or kind of request, where it was one
 * @param note   which application it was for
 */
public record AccessLine(Instant at, @Nullable Long actorId, String actorName, String action, @Nullable String screen,
        @Nullable String what, @Nullable String note) {
}
