package id.latih.enrolment;

/** Where an application is. The events that lead from one to the next are {@link ApplicationEvent}. */
public enum ApplicationState {
    /** Being filled in; only the resident sees it. */
    DRAFT,
    /** Sent; waits for the document check. */
    SUBMITTED,
    /** Waits for the resident to correct something. */
    CORRECTION_REQUESTED,
    /** Passed the document check; takes part in test and interview. */
    DOCUMENTS_PASSED,
    /** On the institute's list; waits for the approver. */
    PROPOSED,
    /** Offered a seat; waits for the resident to re-register. */
    APPROVED,
    /** On the waiting list with a rank. */
    RESERVE,
    /** Refused. */
    NOT_SELECTED,
    /** Confirmed the seat: a placement. */
    REREGISTERED,
    /** Training has begun. */
    TRAINEE,
    GRADUATED,
    NOT_GRADUATED,
    /** The resident withdrew, declined the offer, or left the training. */
    WITHDRAWN,
    /** The offer was not confirmed in time. */
    EXPIRED,
    /** The training began without this application having been given a seat. */
    CLOSED,
    /** The batch was cancelled. */
    CANCELLED;

    /** Whether an application in this state holds one of its batch's seats. */
    public boolean holdsSeat() {
        return switch (this) {
            case APPROVED, REREGISTERED, TRAINEE, GRADUATED, NOT_GRADUATED -> true;
            default -> false;
        };
    }

    /** Whether this is a placement; a resident has at most one at a time. */
    public boolean isPlacement() {
        return this == REREGISTERED || this == TRAINEE;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, CORRECTION_REQUESTED, DOCUMENTS_PASSED, PROPOSED, APPROVED, RESERVE,
                    REREGISTERED, TRAINEE -> true;
            default -> false;
        };
    }
}
