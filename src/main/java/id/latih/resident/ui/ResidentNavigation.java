package id.latih.resident.ui;

/** Where the resident's own pages are, as paths without a leading slash. */
public final class ResidentNavigation {

    static final String PROFILE = "profil";
    static final String DOCUMENTS = "berkas";
    static final String BACK = "kembali";

    private ResidentNavigation() {
    }

    public static String profile() {
        return PROFILE;
    }

    /** The profile, and after saving it on to {@code path}. */
    public static String profileThen(String path) {
        return PROFILE + "?" + BACK + "=" + path;
    }

    public static String documents() {
        return DOCUMENTS;
    }
}
