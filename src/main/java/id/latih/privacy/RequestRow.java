package id.latih.privacy;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.latih.core.Role;

/** A request as the responsible officer reads it. */
public record RequestRow(long id, long accountId, String name, String email, Role role, RequestKind kind, RequestState state,
        String asked, Instant askedAt, Instant dueAt, @Nullable Instant answeredAt, @Nullable String answeredBy,
        @Nullable RequestRefusal reason, String answer, int version) {
}
