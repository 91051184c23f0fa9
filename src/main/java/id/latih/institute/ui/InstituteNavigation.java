package id.latih.institute.ui;

/** Addresses of this module's pages, for others to link to. */
public final class InstituteNavigation {

    public static final String APPLY = "daftar-lembaga";
    public static final String OWN = "lembaga-saya";
    public static final String REVIEWS = "dinas/lembaga";

    private InstituteNavigation() {
    }

    /** The approvers' page of an institute. */
    public static String review(long id) {
        return REVIEWS + "/" + id;
    }
}
