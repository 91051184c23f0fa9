package id.latih.health;

import org.jspecify.annotations.Nullable;

import id.latih.audit.ui.AuditNavigation;

/**
 * Something that must not be. Holds nobody's name.
 *
 * @param subject what it is found at, the same each time: {@code application 12}
 * @param label   what people call it, such as an application's number
 * @param link    the page to go to, as a path without a leading slash, and what it searches for in clear
 */
public record Finding(String subject, String label, @Nullable String link) {

    /** With a link to what the audit knows of it. */
    public static Finding inAudit(String kind, long id, String label, String word) {
        return new Finding(kind + " " + id, label, AuditNavigation.search(word));
    }

    /** An application, whose label is its number, or its id where it has none yet. */
    public static Finding application(long id, @Nullable String number) {
        return number == null ? new Finding("application " + id, "#" + id, null)
                : inAudit("application", id, number, number);
    }
}
