package id.latih.account;

import org.jspecify.annotations.Nullable;

import id.latih.core.Role;

/**
 * What somebody signs up with, checked. What becomes of it depends on whether the address has an account, and is decided in
 * the background ({@link AccountMaker}), so that the answer takes as long in either case.
 *
 * @param language {@code id} or {@code en}
 * @param next     as in {@link SignUpForm}
 */
public record NewAccount(String name, String email, String passwordHash, Role role, String language, @Nullable String next) {

    /** The person stays out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + role + "]";
    }
}
