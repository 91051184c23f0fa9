package id.latih.training;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A request to change a published batch, and what became of it. */
public record ChangeDetails(long id, int version, ChangeState state, int seats, int reserves, BatchDates dates,
        String note, String requestedBy, Instant requestedAt, @Nullable Instant decidedAt,
        @Nullable String decisionNote) {
}
