package id.latih.factor.ui;

/** Where other modules' pages link to. */
public final class FactorNavigation {

    /** One's own second step. */
    public static final String PATH = "akun/langkah-kedua";

    private FactorNavigation() {
    }
}
