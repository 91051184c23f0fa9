package id.latih.account;

import id.latih.core.EmailAddresses;
import id.latih.core.RuleViolation;

/** E-mail addresses as forms hand them in. */
final class Emails {

    private Emails() {
    }

    /** The address in its one spelling. @throws RuleViolation beside {@code email} where it can be none */
    static String check(String email) {
        return EmailAddresses.parse(email).orElseThrow(() -> RuleViolation.at("email", "Emails.invalid"));
    }
}
