package id.latih.resident;

import java.util.Set;

/**
 * The signed-in resident's profile and what the form must know beside it.
 *
 * @param locked   whether NIK and birth date can no longer be changed, because an application was sent
 * @param warnings what an officer will verify
 */
public record OwnProfile(Profile profile, boolean locked, Set<NikWarning> warnings) {
}
