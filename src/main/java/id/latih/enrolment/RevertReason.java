package id.latih.enrolment;

/** Why a decision is taken back, or a rank changed. */
public enum RevertReason {
    CLERICAL_ERROR, NEW_INFORMATION, OBJECTION_UPHELD, DATA_NOT_TRUE, OTHER
}
