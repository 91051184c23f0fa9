package id.latih.enrolment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an application: who, when, from, to, why. Never changed. */
@Entity
class ApplicationHistory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long applicationId;
    Instant at = Instant.EPOCH;
    @Nullable Long actorId;
    String actorName = "";
    @Enumerated(EnumType.STRING)
    ApplicationEvent event = ApplicationEvent.SUBMIT;
    @Enumerated(EnumType.STRING)
    ApplicationState fromState = ApplicationState.DRAFT;
    @Enumerated(EnumType.STRING)
    ApplicationState toState = ApplicationState.DRAFT;
    @Nullable Integer fromRank;
    @Nullable Integer toRank;
    @Nullable String reasonCode;
    @Nullable String note;
}
