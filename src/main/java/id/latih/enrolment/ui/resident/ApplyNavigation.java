package id.latih.enrolment.ui.resident;

/** Where a resident finds, applies and follows, as paths without a leading slash. */
public final class ApplyNavigation {

    static final String FIND = "cari-pelatihan";
    static final String APPLY = "lamar";
    static final String APPLICATIONS = "lamaran";
    static final String STEP = "langkah";
    static final String SENT = "terkirim";

    private ApplyNavigation() {
    }

    public static String find() {
        return FIND;
    }

    public static String batch(long batchId) {
        return FIND + "/" + batchId;
    }

    public static String apply(long batchId) {
        return APPLY + "/" + batchId;
    }

    static String apply(long batchId, int step) {
        return apply(batchId) + "?" + STEP + "=" + (step + 1);
    }

    public static String applications() {
        return APPLICATIONS;
    }

    public static String application(long applicationId) {
        return APPLICATIONS + "/" + applicationId;
    }

    static String receipt(long applicationId) {
        return application(applicationId) + "?" + SENT;
    }
}
