package id.latih.core;

import java.util.List;

/** Several lines for the audit that one act leaves: written as {@link AuditEvent}s are, with one trip to the database. */
public record AuditEvents(List<AuditEvent> lines) {
}
