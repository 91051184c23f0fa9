package id.latih.training;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Seats and dates that an institute wants for its published batch; an approver decides. */
@Entity
class BatchChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long batchId;
    @Enumerated(EnumType.STRING)
    ChangeState state = ChangeState.PENDING;
    int seats;
    int reserves;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate registrationOpensOn;
    LocalDate registrationClosesOn;
    LocalDate announcedOn;
    String note;
    long requestedBy;
    Instant requestedAt;
    @Nullable Long decidedBy;
    @Nullable Instant decidedAt;
    @Nullable String decisionNote;
    @Version
    int version;

    BatchDates dates() {
        return new BatchDates(registrationOpensOn, registrationClosesOn, announcedOn, startsOn, endsOn);
    }

    void date(BatchDates dates) {
        registrationOpensOn = dates.opensOn();
        registrationClosesOn = dates.closesOn();
        announcedOn = dates.announcedOn();
        startsOn = dates.startsOn();
        endsOn = dates.endsOn();
    }

    /** @param by nobody where the portal does it by itself */
    void decide(ChangeState decision, @Nullable Long by, Instant at, @Nullable String why) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
        decisionNote = why;
    }
}
