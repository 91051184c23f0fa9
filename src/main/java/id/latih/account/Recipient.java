package id.latih.account;

import java.util.Locale;

import id.latih.core.Languages;

/** Whom a message goes to, and in which language. */
public record Recipient(long id, String name, String email, String language, AccountStatus status) {

    public Locale locale() {
        return Languages.of(language);
    }

    public boolean disabled() {
        return status == AccountStatus.DISABLED;
    }
}
