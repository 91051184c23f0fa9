package id.latih.training;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;

/** Checks of single fields, shared by the rules of programmes and batches. */
final class Checks {

    private Checks() {
    }

    static String text(String field, String value, int longest) {
        var text = value.strip();
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "Checks.empty");
        }
        return optionalText(field, text, longest);
    }

    static String optionalText(String field, String value, int longest) {
        var text = value.strip();
        if (text.length() > longest) {
            throw RuleViolation.at(field, "Checks.tooLong", longest);
        }
        IdentityNumbers.refuseIn(field, text);
        return text;
    }

    static int between(String field, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw RuleViolation.at(field, "Checks.between", lowest, highest);
        }
        return value;
    }

    static LocalDate date(String field, @Nullable LocalDate value) {
        if (value == null) {
            throw RuleViolation.at(field, "Checks.noDate");
        }
        return value;
    }

    static BatchDates dates(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn,
            @Nullable LocalDate announcedOn, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        var dates = new BatchDates(date("opensOn", opensOn), date("closesOn", closesOn),
                date("announcedOn", announcedOn), date("startsOn", startsOn), date("endsOn", endsOn));
        dates.checkOrder();
        return dates;
    }
}
