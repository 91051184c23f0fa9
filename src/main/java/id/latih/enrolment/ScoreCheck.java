package id.latih.enrolment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import id.latih.core.RuleViolation;

/** What a line of a sheet would change, or why it can't. A score left empty in the sheet stays as it is. */
public record ScoreCheck(ScoreLine line, @Nullable String fullName, @Nullable BigDecimal oldTest,
        @Nullable BigDecimal newTest, @Nullable BigDecimal oldInterview, @Nullable BigDecimal newInterview,
        @Nullable RuleViolation problem) {

    /** Whether applying the sheet changes this applicant's scores. */
    public boolean changes() {
        return problem == null && !(same(oldTest, newTest) && same(oldInterview, newInterview));
    }

    private static boolean same(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        return old == null ? now == null : now != null && old.compareTo(now) == 0;
    }
}
