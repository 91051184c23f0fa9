package id.latih.training;

/** Why a published batch does not take place. */
public enum BatchCancellation {
    TOO_FEW_APPLICANTS,
    NO_FUNDING,
    NO_INSTRUCTOR,
    PLACE_UNUSABLE,
    DISASTER,
    OTHER
}
