package id.latih.enrolment;

import java.time.Instant;

/** Proof that an application is in the database: what the screen shows after sending. */
public record Receipt(long applicationId, String number, Instant at) {
}
