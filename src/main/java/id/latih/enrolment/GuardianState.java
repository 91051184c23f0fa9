package id.latih.enrolment;

import org.jspecify.annotations.Nullable;

import id.latih.consent.Consent;
import id.latih.consent.ConsentText;
import id.latih.consent.Guardian;

/**
 * Whether the signed-in resident's guardian has to agree before an application is sent, and does.
 *
 * @param needed   whether the resident is under 18 today
 * @param guardian whom the profile names
 * @param text     what the guardian reads
 * @param consent  the agreement that counts
 */
public record GuardianState(boolean needed, @Nullable Guardian guardian, ConsentText text,
        @Nullable Consent consent) {
}
