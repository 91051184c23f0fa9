package id.latih.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Read by queries only; {@link AuditWriter} writes the lines. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    long id;
    Instant at;
    @Nullable Long actorId;
    String actorName;
    String action;
    String subjectType;
    String subjectId;
    String subjectLabel;
    @Nullable String fromValue;
    @Nullable String toValue;
    @Nullable String reasonCode;
    @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {
    }
}
