package id.latih.training;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A batch as its staff and approvers read it.
 *
 * @param lessonHours in JP
 * @param reasonCode  of a return ({@link BatchReturn}) or a cancellation ({@link BatchCancellation})
 * @param change      the request to change it that waits for a decision
 */
public record BatchDetails(BatchInfo info, int version, String slug, ProgrammeLevel level, int lessonHours,
        int days, @Nullable Instant submittedAt, @Nullable Instant publishedAt, @Nullable String reasonCode,
        @Nullable String reasonNote, @Nullable ChangeDetails change) {

    static BatchDetails of(BatchRepository.Joined joined, @Nullable ChangeDetails change) {
        var b = joined.batch();
        var p = joined.programme();
        return new BatchDetails(joined.info(), b.version, b.slug, p.level, p.lessonHours, p.days, b.submittedAt,
                b.publishedAt, b.reasonCode, b.reasonNote, change);
    }

    /** Why it was returned, where it was. */
    public @Nullable BatchReturn returned() {
        return info.state() == BatchState.RETURNED && reasonCode != null ? BatchReturn.valueOf(reasonCode) : null;
    }

    /** Why it was cancelled, where it was. */
    public @Nullable BatchCancellation cancelled() {
        return info.state() == BatchState.CANCELLED && reasonCode != null
                ? BatchCancellation.valueOf(reasonCode) : null;
    }
}
