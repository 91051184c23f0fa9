package id.latih.institute.ui;

import id.latih.institute.InstituteState;
import id.latih.ui.Badge;

/** An institute's state as a badge. */
class InstituteStateBadge extends Badge {

    InstituteStateBadge(InstituteState state) {
        super(state, switch (state) {
            case APPLIED -> Tone.WAITING;
            case VERIFIED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
        });
    }
}
