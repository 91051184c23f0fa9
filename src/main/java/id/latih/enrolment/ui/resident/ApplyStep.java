package id.latih.enrolment.ui.resident;

/** The steps of applying, in their order. */
enum ApplyStep {
    REQUIREMENTS, DOCUMENTS, ANSWERS, REVIEW;

    static final int LAST = values().length - 1;

    /** The step of a number from the address or the draft, however wrong it is. */
    static ApplyStep of(int number) {
        return values()[Math.clamp(number, 0, LAST)];
    }
}
