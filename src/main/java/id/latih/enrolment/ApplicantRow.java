package id.latih.enrolment;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An applicant in a list of staff or approvers. */
public record ApplicantRow(long id, @Nullable String number, String fullName, String villageCode,
        ApplicationState state, @Nullable Instant submittedAt, @Nullable BigDecimal testScore,
        @Nullable BigDecimal interviewScore, @Nullable BigDecimal totalScore, @Nullable ProposedAs proposedAs,
        @Nullable Integer rank, @Nullable Integer reserveRank, @Nullable Instant respondBy, boolean nikWarning,
        int version, boolean restricted) {
}
