package id.latih.factor.ui;

/** Where other modules' pages link to. */
public final class PasskeyNavigation {

    /** One's own passkeys. */
    public static final String PATH = "akun/kunci-sandi";

    private PasskeyNavigation() {
    }
}
