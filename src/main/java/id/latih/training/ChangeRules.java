package id.latih.training;

import java.time.LocalDate;

import id.latih.core.RuleViolation;

/** What may still change of a published batch. */
final class ChangeRules {

    private ChangeRules() {
    }

    /** A date that has passed stays as it is; one that moves must not move into the past. */
    static void check(Batch batch, int seats, int reserves, BatchDates to, LocalDate today) {
        var from = batch.dates();
        if (from.equals(to) && batch.seats == seats && batch.reserves == reserves) {
            throw new RuleViolation("ChangeRules.nothing");
        }
        ahead("opensOn", from.opensOn(), to.opensOn(), today);
        ahead("closesOn", from.closesOn(), to.closesOn(), today);
        ahead("announcedOn", from.announcedOn(), to.announcedOn(), today);
        ahead("startsOn", from.startsOn(), to.startsOn(), today);
        ahead("endsOn", from.endsOn(), to.endsOn(), today);
    }

    private static void ahead(String field, LocalDate from, LocalDate to, LocalDate today) {
        if (!from.equals(to) && to.isBefore(today)) {
            throw RuleViolation.at(field, "ChangeRules.past");
        }
    }
}
