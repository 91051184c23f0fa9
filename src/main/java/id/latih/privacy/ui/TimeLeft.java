package id.latih.privacy.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import id.latih.ui.Badge;
import id.latih.ui.I18N;

/** What is left of the 3×24 hours, in hours; in words and in colour. */
final class TimeLeft {

    private static final Duration SOON = Duration.ofHours(24);

    private TimeLeft() {
    }

    static Badge badge(Instant due, Clock clock) {
        var left = Duration.between(clock.instant(), due);
        if (left.isNegative() || left.isZero()) {
            return new Badge(I18N.text("TimeLeft.overdue", left.abs().toHours()), Badge.Tone.BAD);
        }
        return new Badge(I18N.text("TimeLeft.left", Math.max(1, left.toHours())),
                left.compareTo(SOON) <= 0 ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL);
    }
}
