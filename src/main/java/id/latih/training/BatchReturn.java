package id.latih.training;

/** Why an approver sends a batch back. */
public enum BatchReturn {
    UNCLEAR,
    DATES,
    REQUIREMENTS,
    SEATS_OR_FUNDING,
    PLACE,
    DUPLICATE,
    OTHER
}
