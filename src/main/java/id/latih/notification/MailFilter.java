package id.latih.notification;

import org.jspecify.annotations.Nullable;

/**
 * What the list of mails is narrowed to.
 *
 * @param text  how a recipient's address, or one of the first words of a subject, begins; or empty
 * @param twice only those that may have been sent twice
 */
public record MailFilter(String text, @Nullable MailState state, boolean twice) {

    public static final MailFilter ALL = new MailFilter("", null, false);
}
