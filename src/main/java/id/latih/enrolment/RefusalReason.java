package id.latih.enrolment;

/** Why an application is refused, by the institute or by the approver. */
public enum RefusalReason {
    DOCUMENTS_INCOMPLETE, DOCUMENTS_INVALID, REQUIREMENT_NOT_MET, SCORE_TOO_LOW, ABSENT_FROM_SELECTION,
    ALREADY_PLACED, SAME_FAMILY, SEATS_FULL, OTHER
}
