package id.latih.enrolment;

/** Where an officer looked at an applicant; kept as the reason in the audit. */
enum NumberScreen {
    SCREENING, DECISION, PARTICIPANTS
}
