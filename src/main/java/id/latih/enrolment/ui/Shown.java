package id.latih.enrolment.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.ui.I18N;

/** Numbers and dates as the reader writes them; a dash where there is none. */
public final class Shown {

    private static final String NONE = "–";

    private Shown() {
    }

    /** With at most two decimals, behind a comma in Indonesian. */
    public static String score(@Nullable BigDecimal score) {
        return score == null ? NONE : input(score);
    }

    /** As {@link #score}, and empty where there is none: what a field holds. */
    public static String input(@Nullable BigDecimal score) {
        if (score == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(I18N.language());
        format.setMaximumFractionDigits(2);
        return format.format(score);
    }

    public static String number(@Nullable Integer number) {
        return number == null ? NONE : number.toString();
    }

    public static String date(LocalDate date) {
        return Dates.date(date, I18N.language());
    }

    public static String shortDate(LocalDate date) {
        return Dates.shortDate(date, I18N.language());
    }

    public static String shortDate(@Nullable Instant instant) {
        return instant == null ? NONE : shortDate(LocalDate.ofInstant(instant, Dates.WIB));
    }

    public static String dateTime(@Nullable Instant instant) {
        return instant == null ? NONE : Dates.dateTime(instant, I18N.language());
    }

    public static String range(LocalDate from, LocalDate to) {
        return Dates.range(from, to, I18N.language());
    }

    /** A weight in per cent, such as {@code 50%}. */
    public static String percent(int weight) {
        return String.format(Locale.ROOT, "%d%%", weight);
    }
}
