package id.latih.account;

import org.jspecify.annotations.Nullable;

import id.latih.core.Role;

/** What the administrator's list is narrowed to. @param text part of a name or an address, or empty */
public record AccountFilter(String text, @Nullable Role role, @Nullable AccountStatus status) {

    public static final AccountFilter ALL = new AccountFilter("", null, null);

    @Nullable String pattern() {
        return text.isBlank() ? null : "%" + text.strip() + "%";
    }
}
