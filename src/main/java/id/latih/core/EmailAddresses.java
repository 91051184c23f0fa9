package id.latih.core;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses: one way to write each, and a check that finds slips of the hand, no more. */
public final class EmailAddresses {

    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:.\\[\\]]+(\\.[^\\s@<>\"(),;:.\\[\\]]+)+");
    private static final int LONGEST = 254;

    private EmailAddresses() {
    }

    /** The one spelling of what was typed, whether it can be an address or not. */
    public static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The address in its one spelling; empty where it can be none. */
    public static Optional<String> parse(String typed) {
        return Optional.of(normal(typed))
                .filter(email -> email.length() <= LONGEST && PLAUSIBLE.matcher(email).matches());
    }
}
