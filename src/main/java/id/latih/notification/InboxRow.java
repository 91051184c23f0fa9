package id.latih.notification;

import java.time.Instant;

/** A message in the list. */
public record InboxRow(long id, Instant at, String subject, boolean read) {
}
