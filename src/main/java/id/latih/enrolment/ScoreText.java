package id.latih.enrolment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A score as people here write it, with a decimal comma, or with a point. */
public final class ScoreText {

    /** As much as a sheet works out, and never an exponent: 1e999999999 is short, and a number that fills the memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}(?:[.,]\\d{0,20})?");

    private ScoreText() {
    }

    /** Empty where it is no number; whether it is from 0 to 100 is looked at where it is entered. */
    public static Optional<BigDecimal> parse(String text) {
        var stripped = text.strip();
        return NUMBER.matcher(stripped).matches() ? Optional.of(new BigDecimal(stripped.replace(',', '.'))) : Optional.empty();
    }
}
