package id.latih.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Random words for links, and what is kept of them. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** A word as {@link #random} makes them. */
    private static final Pattern SECRET = Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])");

    private Secrets() {
    }

    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A text for the log, such as an address, without the secrets in it. */
    public static String cut(String text) {
        return SECRET.matcher(text).replaceAll("...");
    }

    /** SHA-256, as 64 hexadecimal digits. */
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
