package id.latih.enrolment.ui;

/** The addresses of the pages of staff and approvers, for links. */
public final class EnrolmentNavigation {

    public static final String SCREENING = "seleksi";
    public static final String DECISIONS = "keputusan";

    private EnrolmentNavigation() {
    }

    public static String screening(long batchId) {
        return SCREENING + "/" + batchId;
    }

    public static String proposal(long batchId) {
        return screening(batchId) + "/usulan";
    }

    public static String decision(long batchId) {
        return DECISIONS + "/" + batchId;
    }

    public static String participants(long batchId) {
        return "peserta/" + batchId;
    }
}
