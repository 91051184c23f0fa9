package id.latih.audit;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;

/**
 * What is looked for in the audit.
 *
 * @param text   part of a subject's name or id, an actor's name, or a note; or empty
 * @param action one kind of act
 * @param from   the first day, in WIB
 * @param until  the last day
 */
public record AuditFilter(String text, @Nullable String action, @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final AuditFilter ALL = new AuditFilter("", null, null, null);

    @Nullable String pattern() {
        return text.isBlank() ? null : "%" + text.strip() + "%";
    }

    @Nullable Instant start() {
        return from == null ? null : from.atStartOfDay(Dates.WIB).toInstant();
    }

    @Nullable Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(Dates.WIB).toInstant();
    }
}
