package id.latih.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.nulabinc.zxcvbn.Zxcvbn;

import id.latih.core.RuleViolation;

/**
 * What a password must be: long, and hard to guess by how people guess (zxcvbn). No rules about digits and signs:
 * they make passwords harder to remember, not to guess (NIST SP 800-63B).
 */
final class PasswordRules {

    static final int MIN_LENGTH = 8;
    /** What bcrypt looks at. */
    private static final int MAX_BYTES = 72;
    /** Of 4: more than 100 million guesses. */
    private static final int SAFE = 3;
    private static final int SHORTEST_WORD = 3;
    private static final Zxcvbn GUESSES = new Zxcvbn();
    /** What zxcvbn's English lists lack: the first that somebody here would guess. */
    private static final List<String> LOCAL = List.of("sayang", "sayangku", "cinta", "cintaku", "indonesia", "bismillah",
            "alhamdulillah", "rahasia", "katasandi", "sandi", "serang", "banten", "disnaker", "disnakertrans",
            "pelatihan", "latih", "warga", "lembaga", "bandung", "jakarta", "garuda", "merdeka", "kerja", "masuk");

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
        var own = own(email, name);
        var guessable = new ArrayList<>(own);
        guessable.addAll(LOCAL);
        if (GUESSES.measure(password, guessable).getScore() < SAFE) {
            var lower = password.toLowerCase(Locale.ROOT);
            throw refuse(own.stream().anyMatch(lower::contains) ? "own" : "common");
        }
    }

    /** The words of one's name and address, and what they are together. */
    private static List<String> own(String email, String name) {
        var words = new ArrayList<>(Arrays.asList((name + " " + email).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.add(name.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        words.add(email.toLowerCase(Locale.ROOT));
        words.add(email.toLowerCase(Locale.ROOT).replaceAll("@.*", ""));
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }

    private static RuleViolation refuse(String why, Object... arguments) {
        return RuleViolation.at("password", "PasswordRules." + why, arguments);
    }
}
