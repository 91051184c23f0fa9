package id.latih.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import id.latih.core.RuleViolation;

/**
 * What a password must be: long, and not among the first that somebody would guess. No rules about digits and
 * signs: they make passwords harder to remember, not to guess (NIST SP 800-63B).
 */
final class PasswordRules {

    static final int MIN_LENGTH = 8;
    /** What bcrypt looks at. */
    private static final int MAX_BYTES = 72;
    private static final int FEW = 3;
    private static final Set<String> COMMON = Set.of("password", "password1", "passw0rd", "12345678", "123456789",
            "1234567890", "87654321", "11223344", "qwertyuiop", "qwerty123", "1q2w3e4r", "abcd1234", "abc12345",
            "iloveyou", "sayangku", "cintaku1", "indonesia", "indonesia1", "bismillah", "bismillah1", "alhamdulillah",
            "rahasia1", "katasandi", "sandi123", "serang123", "banten123", "disnaker", "disnakertrans", "pelatihan");

    private PasswordRules() {
    }

    /** @throws RuleViolation beside {@code password} */
    static void check(String password, String email, String name) {
        if (password.length() < MIN_LENGTH) {
            throw refuse("short", MIN_LENGTH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw refuse("long", MAX_BYTES);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.chars().distinct().count() <= FEW || isRun(lower)) {
            throw refuse("common");
        }
        var mailbox = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        if (lower.equals(email.toLowerCase(Locale.ROOT)) || lower.equals(mailbox)
                || lower.equals(name.strip().toLowerCase(Locale.ROOT).replace(" ", ""))) {
            throw refuse("own");
        }
    }

    /** Neighbours all along, such as {@code abcdefgh} or {@code 98765432}. */
    private static boolean isRun(String password) {
        var step = password.charAt(1) - password.charAt(0);
        for (var i = 2; i < password.length(); i++) {
            if (password.charAt(i) - password.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    private static RuleViolation refuse(String why, Object... arguments) {
        return RuleViolation.at("password", "PasswordRules." + why, arguments);
    }
}
