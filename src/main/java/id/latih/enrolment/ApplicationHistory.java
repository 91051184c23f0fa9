package id.latih.enrolment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an application: who, when, from, to, why. Never changed. Read by queries only;
 * {@link HistoryWriter} writes the lines.
 */
@Entity
@Immutable
class ApplicationHistory {

    @Id
    long id;
    long applicationId;
    Instant at;
    @Nullable Long actorId;
    String actorName;
    @Enumerated(EnumType.STRING)
    ApplicationEvent event;
    @Enumerated(EnumType.STRING)
    ApplicationState fromState;
    @Enumerated(EnumType.STRING)
    ApplicationState toState;
    @Nullable Integer fromRank;
    @Nullable Integer toRank;
    @Nullable String reasonCode;
    @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationHistory() {
    }
}
