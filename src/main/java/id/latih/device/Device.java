package id.latih.device;

import java.time.Instant;

/** A browser as its owner reads of it. @param current whether it is the one that asks */
public record Device(long id, String browser, Instant firstUsedAt, Instant lastUsedAt, boolean signedIn,
        boolean current) {
}
