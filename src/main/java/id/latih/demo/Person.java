package id.latih.demo;

import java.time.Instant;

/** Somebody who acts for an institute or the agency. */
record Person(long accountId, String name, Instant since) {
}
