package id.latih.enrolment;

/** A kind of requirement that a batch may have. */
public enum Requirement {
    MIN_AGE, MAX_AGE, EDUCATION, DOMICILE, NOT_EMPLOYED, NOT_IN_SCHOOL, NOT_IN_TRAINING
}
