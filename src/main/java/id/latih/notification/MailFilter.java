package id.latih.notification;

import org.jspecify.annotations.Nullable;

/**
 * What the list of mails is narrowed to.
 *
 * @param text  part of a recipient or a subject, or empty
 * @param twice only those that may have been sent twice
 */
public record MailFilter(String text, @Nullable MailState state, boolean twice) {

    public static final MailFilter ALL = new MailFilter("", null, false);

    @Nullable String pattern() {
        return text.isBlank() ? null : "%" + text.strip() + "%";
    }
}
