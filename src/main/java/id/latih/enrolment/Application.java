package id.latih.enrolment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;

/** One resident's application to one batch. Its state changes through {@link Transitions} only. */
@Entity
class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    @Nullable String number;
    long batchId;
    long residentId;
    @Enumerated(EnumType.STRING)
    ApplicationState state = ApplicationState.DRAFT;
    Instant stateSince = Instant.EPOCH;
    int step;
    @Nullable Instant declaredAt;
    @Nullable Instant submittedAt;
    @Nullable BigDecimal testScore;
    @Nullable BigDecimal interviewScore;
    @Nullable BigDecimal totalScore;
    @Enumerated(EnumType.STRING)
    @Nullable ProposedAs proposedAs;
    @Nullable Integer rankNo;
    @Nullable Integer reserveRank;
    @Nullable Integer seatNo;
    @Nullable Instant respondBy;
    @Nullable String correctionRequest;
    @Nullable String reasonCode;
    @Nullable String reasonNote;
    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "application_answer", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    List<Answer> answers = new ArrayList<>();

    /** The documents as they were when the application was sent. */
    @ElementCollection
    @CollectionTable(name = "application_document", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "type")
    @Column(name = "document_id")
    Map<DocumentType, Long> documents = new EnumMap<>(DocumentType.class);

    /** The question as it was asked, and what the applicant wrote. */
    @Embeddable
    record Answer(String question, String answer) {
    }

    protected Application() {
    }

    Application(long batchId, long residentId, Instant now) {
        this.batchId = batchId;
        this.residentId = residentId;
        this.stateSince = now;
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** Its number, or its id while it is a draft. */
    String label() {
        return number == null ? "#" + id : number;
    }
}
