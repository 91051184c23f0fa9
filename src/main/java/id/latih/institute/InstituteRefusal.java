package id.latih.institute;

/** Why an institute is not given access. */
public enum InstituteRefusal {
    INCOMPLETE,
    NO_PERMIT,
    NOT_A_TRAINING_INSTITUTE,
    APPLICANT_UNKNOWN,
    ALREADY_REGISTERED,
    OTHER
}
