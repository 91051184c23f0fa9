package id.latih.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.latih.core.RuleViolation;

/** The five dates of a batch and their order. */
public record BatchDates(LocalDate opensOn, LocalDate closesOn, LocalDate announcedOn, LocalDate startsOn,
        LocalDate endsOn) {

    private static final int WEEK = 7;

    /** @throws RuleViolation beside the first date that comes too early */
    void checkOrder() {
        require(!closesOn.isBefore(opensOn), "closesOn", "BatchDates.closesBeforeOpens");
        require(!announcedOn.isBefore(closesOn), "announcedOn", "BatchDates.announcedBeforeCloses");
        require(startsOn.isAfter(announcedOn), "startsOn", "BatchDates.startsBeforeAnnounced");
        require(!endsOn.isBefore(startsOn), "endsOn", "BatchDates.endsBeforeStarts");
    }

    /** @throws RuleViolation where nobody could apply any more on this day */
    void checkAhead(LocalDate today) {
        require(!closesOn.isBefore(today), "closesOn", "BatchDates.closedAlready");
    }

    /**
     * The same rhythm after this batch: every date on the same day of the week, registration opening after
     * both the end of this batch and {@code today}.
     */
    BatchDates next(LocalDate today) {
        var after = endsOn.isAfter(today) ? endsOn : today;
        var days = Math.max(1, ChronoUnit.DAYS.between(opensOn, after) + 1);
        var weeks = (days + WEEK - 1) / WEEK;
        return new BatchDates(opensOn.plusWeeks(weeks), closesOn.plusWeeks(weeks), announcedOn.plusWeeks(weeks),
                startsOn.plusWeeks(weeks), endsOn.plusWeeks(weeks));
    }

    private static void require(boolean holds, String field, String key) {
        if (!holds) {
            throw RuleViolation.at(field, key);
        }
    }
}
