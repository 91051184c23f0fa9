package id.latih.retention;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A kind of data as the administrator sees it.
 *
 * @param ranAt  when the last night's run went over it; null before the first
 * @param erased how many it erased
 */
public record RetentionRow(RetentionKind kind, int days, int version, @Nullable Instant ranAt, int erased, boolean failed) {

    public RetentionPeriods.Period period() {
        return new RetentionPeriods.Period(kind, days);
    }
}
