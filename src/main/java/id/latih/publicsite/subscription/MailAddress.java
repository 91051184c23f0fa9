package id.latih.publicsite.subscription;

import java.util.Locale;
import java.util.Optional;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** An e-mail address as people type it, in its one spelling. */
final class MailAddress {

    private static final int LONGEST = 254;

    private MailAddress() {
    }

    /** Empty where it can be none. */
    static Optional<String> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException wrong) {
            return Optional.empty();
        }
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return address.length() <= LONGEST && address.contains("@") && !address.contains("<") && !address.contains("\"")
                && domain.matches("[^.\\[]+(\\.[^.\\[]+)+") ? Optional.of(address) : Optional.empty();
    }
}
