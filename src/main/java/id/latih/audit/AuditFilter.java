package id.latih.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;

/**
 * What is looked for in the audit.
 *
 * @param text   how one of the first words of a subject's or an actor's name begins, with what follows; a subject's id; or
 *               how words of a note begin; or empty
 * @param action one kind of act
 * @param from   the first day, in WIB
 * @param until  the last day
 */
public record AuditFilter(String text, @Nullable String action, @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final AuditFilter ALL = new AuditFilter("", null, null, null);
    /** The servers keep no shorter ones. */
    private static final int SHORTEST_WORD = 3;

    /** What a full-text index finds: every word, or one that begins with it; empty where none is long enough for it. */
    String words() {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** In UTC, as the database keeps times. */
    @Nullable LocalDateTime start() {
        return from == null ? null : beginning(from);
    }

    @Nullable LocalDateTime end() {
        return until == null ? null : beginning(until.plusDays(1));
    }

    private static LocalDateTime beginning(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Dates.WIB).toInstant(), ZoneOffset.UTC);
    }
}
