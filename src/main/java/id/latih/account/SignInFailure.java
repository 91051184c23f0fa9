package id.latih.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/** Why somebody could not sign in, as the sign-in page is told by its address. */
public enum SignInFailure {
    /** E-mail or password; which of the two is not said. */
    WRONG("sandi"),
    /** The code of the second step. */
    WRONG_CODE("kode"),
    /** A passkey that was removed here, or is not of this portal. */
    UNKNOWN_PASSKEY("kunci-tidak-dikenal"),
    /** The passkey of another account than the one of the first step. */
    OTHERS_PASSKEY("kunci-akun-lain"),
    /** The authenticator's answer is not right: mostly a page that was open for too long. */
    WRONG_PASSKEY("kunci-gagal"),
    UNCONFIRMED("belum-dikonfirmasi"),
    DISABLED("dinonaktifkan"),
    /** Nothing failed: the session was ended from elsewhere, by another role or by signing this device out. */
    ENDED("diakhiri"),
    /** Too many wrong tries: one has to wait. */
    TOO_OFTEN("terlalu-sering"),
    /** The same of codes: another password does not help, and somebody may know this one. */
    TOO_MANY_CODES("kode-terlalu-sering");

    /** Tells the sign-in page of a session that ended while somebody worked in it. */
    static final String COOKIE = "latih-keluar";

    private final String code;

    SignInFailure(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Why the browser's session ended a moment ago, where it did. */
    public static Optional<SignInFailure> of(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies).flatMap(Arrays::stream).filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue).findFirst().flatMap(SignInFailure::of);
    }

    public static Optional<SignInFailure> of(String code) {
        return Arrays.stream(values()).filter(failure -> failure.code.equals(code)).findFirst();
    }
}
