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

/** Angkatan: one training slot, with seats, dates and a registration window. */
@Entity
class Batch extends Terms {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long programmeId;
    long instituteId;
    String name;
    /** A placeholder until publication, then part of the public address for good. */
    String slug;
    @Enumerated(EnumType.STRING)
    Place place;
    @Nullable String villageCode;
    String placeAddress;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate registrationOpensOn;
    LocalDate registrationClosesOn;
    LocalDate announcedOn;
    int seats;
    int reserves;
    boolean boarding;
    @Enumerated(EnumType.STRING)
    Funding funding;
    String benefits = "";
    /** In per cent of the total score; the rest is the interview's. */
    int testWeight;
    /** Working days an approved applicant has to re-register. */
    int reregistrationDays;
    String contactName;
    String contactPhone;
    @Enumerated(EnumType.STRING)
    BatchState state = BatchState.DRAFT;
    @Nullable Instant submittedAt;
    @Nullable Instant publishedAt;
    @Nullable Instant startedAt;
    /** When something that the public reads of it last changed; null until publication. */
    @Nullable Instant changedAt;
    @Nullable String reasonCode;
    @Nullable String reasonNote;
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

    void become(BatchState next, @Nullable Enum<?> reason, @Nullable String note) {
        state = next;
        reasonCode = reason == null ? null : reason.name();
        reasonNote = note == null || note.isBlank() ? null : note;
    }
}
