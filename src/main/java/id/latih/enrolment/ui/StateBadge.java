package id.latih.enrolment.ui;

import id.latih.enrolment.ApplicationState;
import id.latih.ui.Badge;

/** Where an application is, as its word in the colour of what it means for the applicant. */
public class StateBadge extends Badge {

    public StateBadge(ApplicationState state) {
        super(state, tone(state));
    }

    public static Tone tone(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, PROPOSED -> Tone.WAITING;
            case CORRECTION_REQUESTED, RESERVE -> Tone.WARNING;
            case DOCUMENTS_PASSED, APPROVED, REREGISTERED, TRAINEE, GRADUATED -> Tone.GOOD;
            case NOT_SELECTED, NOT_GRADUATED, EXPIRED, CANCELLED -> Tone.BAD;
            case DRAFT, WITHDRAWN, CLOSED -> Tone.NEUTRAL;
        };
    }
}
