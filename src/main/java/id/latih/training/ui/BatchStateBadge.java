package id.latih.training.ui;

import id.latih.training.BatchState;
import id.latih.ui.Badge;

/** A batch's state as a badge. */
class BatchStateBadge extends Badge {

    BatchStateBadge(BatchState state) {
        super(state, tone(state));
    }

    private static Tone tone(BatchState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.WAITING;
            case RETURNED -> Tone.WARNING;
            case PUBLISHED -> Tone.GOOD;
            case CANCELLED -> Tone.BAD;
        };
    }
}
