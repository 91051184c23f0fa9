package id.latih.account;

import org.jspecify.annotations.Nullable;

/**
 * What a resident signs up with.
 *
 * @param language {@code id} or {@code en}
 * @param next     the page of this portal to go on with after confirmation and sign-in, or null
 */
public record SignUpForm(String name, String email, String password, String language, @Nullable String next) {

    public SignUpForm(String name, String email, String password, String language) {
        this(name, email, password, language, null);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "SignUpForm[" + email + "]";
    }
}
