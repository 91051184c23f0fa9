package id.latih.privacy;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A request as the person who made it reads it. */
public record OwnRequest(long id, RequestKind kind, RequestState state, String asked, Instant askedAt, Instant dueAt,
        @Nullable Instant answeredAt, @Nullable RequestRefusal reason, String answer) {
}
