package id.latih.notification;

import org.jspecify.annotations.Nullable;

/** What the list of mails is narrowed to. @param text part of a recipient or a subject, or empty */
public record MailFilter(String text, @Nullable MailState state) {

    public static final MailFilter ALL = new MailFilter("", null);

    @Nullable String pattern() {
        return text.isBlank() ? null : "%" + text.strip() + "%";
    }
}
