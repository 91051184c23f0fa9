package id.latih.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a link by e-mail. Whether the address has an account is looked up later, in the background, so
 * that the answer takes as long in either case.
 *
 * @param next the page to go on with, or null
 */
record LinkAsked(Kind kind, String email, @Nullable String next) {

    enum Kind { CONFIRM_EMAIL, RESET_PASSWORD, SIGN_IN }

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "LinkAsked[" + kind + "]";
    }
}
