package id.latih.consent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One agreement: to which text, from when until when.
 *
 * @param outdated whether the text has a newer version, which is not agreed to by this
 * @param early    whether it was given below 18, or nobody knows, though only an adult can give it
 * @param guardian who agreed, where it was somebody's guardian
 */
public record Consent(ConsentText text, Instant givenAt, @Nullable Instant endedAt, boolean outdated,
        boolean early, @Nullable Guardian guardian) {

    public ConsentPurpose purpose() {
        return text.purpose();
    }

    /** Whether it counts now. */
    public boolean holds() {
        return endedAt == null && !outdated && !early;
    }

    Consent givenEarly() {
        return new Consent(text, givenAt, endedAt, outdated, true, guardian);
    }
}
