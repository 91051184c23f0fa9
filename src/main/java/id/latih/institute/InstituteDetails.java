package id.latih.institute;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An institute with what the agency decided about it. */
public record InstituteDetails(long id, int version, InstituteData data, InstituteState state, Instant appliedAt,
        @Nullable Instant decidedAt, @Nullable InstituteRefusal reason, @Nullable String note) {

    static InstituteDetails of(Institute i) {
        return new InstituteDetails(i.id, i.version, InstituteData.of(i), i.state, i.appliedAt, i.decidedAt,
                i.reasonCode == null ? null : InstituteRefusal.valueOf(i.reasonCode), i.reasonNote);
    }
}
