package id.latih.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A request about one's data, with its clock. */
@Entity
class DataRequest {

    /** 3×24 hours, holidays and nights included (UU 27/2022) [law]. */
    static final Duration TIME = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long accountId;
    @Enumerated(EnumType.STRING)
    RequestKind kind = RequestKind.ACCESS;
    @Enumerated(EnumType.STRING)
    RequestState requestState = RequestState.OPEN;
    String asked = "";
    Instant askedAt = Instant.EPOCH;
    Instant dueAt = Instant.EPOCH;
    @Nullable Instant warnedAt;
    @Nullable Instant overdueToldAt;
    @Nullable Instant answeredAt;
    @Nullable Instant carriedOutAt;
    @Nullable Long answeredBy;
    @Enumerated(EnumType.STRING)
    @Nullable RequestRefusal reasonCode;
    String answer = "";
    @Version
    int version;

    protected DataRequest() {
    }

    DataRequest(long accountId, RequestKind kind, String asked, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.asked = asked;
        this.askedAt = now;
        this.dueAt = now.plus(TIME);
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    void close(RequestState state, Instant now, long by, String words) {
        requestState = state;
        answeredAt = now;
        answeredBy = by;
        answer = words;
    }
}
