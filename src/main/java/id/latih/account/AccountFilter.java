package id.latih.account;

import org.jspecify.annotations.Nullable;

import id.latih.core.Role;

/** What the administrator's list is narrowed to. @param text how a word of a name, or an address, begins; or empty */
public record AccountFilter(String text, @Nullable Role role, @Nullable AccountStatus status) {

    public static final AccountFilter ALL = new AccountFilter("", null, null);
}
