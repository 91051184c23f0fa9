package id.latih.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a link by e-mail, or signs up with an address that has an account. What the address's account is,
 * if there is one, is looked up later, in the background, so that the answer takes as long in either case.
 *
 * @param next the page to go on with, or null
 */
record LinkAsked(Kind kind, String email, @Nullable String next) {

    enum Kind { CONFIRM_EMAIL, RESET_PASSWORD, SIGN_IN, SIGN_UP }

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "LinkAsked[" + kind + "]";
    }
}
