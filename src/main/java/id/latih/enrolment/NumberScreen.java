package id.latih.enrolment;

/** Where an officer looked at an identity number; kept as the reason in the audit. */
enum NumberScreen {
    SCREENING, DECISION
}
