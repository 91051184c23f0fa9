package id.latih.institute;

import java.time.Instant;

/**
 * Somebody who works for an institute.
 *
 * @param joined whether they have confirmed their address or followed their invitation
 */
public record Colleague(long accountId, String name, String email, boolean joined, Instant since) {
}
