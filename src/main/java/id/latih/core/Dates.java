package id.latih.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here write them: {@code 24 November 2026}, {@code 24 November 2026 14.05 WIB}. */
public final class Dates {

    /** Western Indonesian Time, the portal's wall clock. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Dates() {
    }

    /** An instant as the database keeps it: the wall clock of UTC. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The instant that the database keeps so. */
    public static Instant fromUtc(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }

    public static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(date);
    }

    /** A short form for lists: {@code 24 Nov 2026}. */
    public static String shortDate(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(date);
    }

    public static String dateTime(Instant instant, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", language).format(instant.atZone(WIB));
    }

    /** From–to, in one phrase. */
    public static String range(LocalDate from, LocalDate to, Locale language) {
        return from.equals(to) ? date(from, language)
                : shortDate(from, language) + " – " + shortDate(to, language);
    }
}
