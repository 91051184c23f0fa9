package id.latih.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A message as it is read. @param link a path of the portal with a leading slash */
public record InboxItem(long id, Instant at, String subject, String body, @Nullable String link) {
}
