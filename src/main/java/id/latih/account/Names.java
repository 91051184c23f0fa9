package id.latih.account;

import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;

/** The name an account is shown by. */
final class Names {

    private static final int MAX_LENGTH = 120;

    private Names() {
    }

    /** @throws RuleViolation beside {@code name} where it is empty or too long */
    static String check(String name) {
        var normal = name.strip().replaceAll("\\s+", " ");
        if (normal.isEmpty() || normal.length() > MAX_LENGTH) {
            throw RuleViolation.at("name", "Names.invalid", MAX_LENGTH);
        }
        IdentityNumbers.refuseIn("name", normal);
        return normal;
    }
}
