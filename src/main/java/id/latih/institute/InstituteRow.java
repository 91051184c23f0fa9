package id.latih.institute;

import java.time.Instant;

/** An institute in the approvers' list. */
public record InstituteRow(long id, String name, InstituteOwner owner, String city, InstituteState state,
        Instant appliedAt) {
}
