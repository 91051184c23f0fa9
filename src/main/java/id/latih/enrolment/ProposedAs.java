package id.latih.enrolment;

/** What the institute proposes for an applicant. */
public enum ProposedAs { SEAT, RESERVE, NONE }
