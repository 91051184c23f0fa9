package id.latih.factor;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import com.bastiaanjansen.otp.TOTPGenerator;

/** The codes of an authenticator app (RFC 6238): six digits that change every 30 seconds. */
final class AppCode {

    private static final String ISSUER = "Latih";
    private static final int SECONDS = 30;
    /** Clocks of telephones may be wrong by that many codes. */
    private static final int TOLERANCE = 1;

    private AppCode() {
    }

    /** The time step that the code is of, where it is one of those around now and later than {@code lastStep}. */
    static OptionalLong step(String secret, String code, Instant now, long lastStep) {
        var generator = generator(secret);
        var current = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE).filter(step -> step > lastStep)
                .filter(step -> same(generator.at(Instant.ofEpochSecond(step * SECONDS)), code)).findFirst();
    }

    /** What the app reads from the picture. */
    static URI uri(String secret, String email) {
        try {
            return generator(secret).getURI(ISSUER, email);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TOTPGenerator generator(String secret) {
        return TOTPGenerator.withDefaultValues(secret.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
