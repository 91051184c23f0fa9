package id.latih.account;

import java.util.Locale;
import java.util.regex.Pattern;

import id.latih.core.RuleViolation;

/** E-mail addresses: one way to write each, and a check that finds slips of the hand, no more. */
final class Emails {

    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:.]+(\\.[^\\s@<>\"(),;:.]+)+");
    private static final int MAX_LENGTH = 254;

    private Emails() {
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The address in its one spelling. @throws RuleViolation beside {@code email} where it can be none */
    static String check(String email) {
        var normal = normal(email);
        if (normal.length() > MAX_LENGTH || !PLAUSIBLE.matcher(normal).matches()) {
            throw RuleViolation.at("email", "Emails.invalid");
        }
        return normal;
    }
}
