package id.latih.enrolment;

import org.jspecify.annotations.Nullable;

import id.latih.consent.Consent;
import id.latih.consent.ConsentText;
import id.latih.consent.Guardian;

/**
 * Whether the signed-in resident's guardian agrees.
 *
 * @param guardian whom the profile names
 * @param text     what the guardian reads
 * @param consent  the agreement that counts
 */
public record GuardianState(@Nullable Guardian guardian, ConsentText text, @Nullable Consent consent) {
}
