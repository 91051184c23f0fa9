package id.latih.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import id.latih.core.Education;

/** A resident's profile; there is none before it was saved once. */
@Entity
class Resident {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long accountId;
    /** These four are written and read by {@link ResidentSeal}. Whoever was erased has no hash any more. */
    byte[] nikSealed = {};
    byte[] nikHash = {};
    byte[] kkSealed = {};
    byte[] kkHash = {};
    String fullName = "";
    String birthPlace = "";
    LocalDate birthDate = LocalDate.EPOCH;
    @Enumerated(EnumType.STRING)
    Sex sex = Sex.FEMALE;
    String address = "";
    String villageCode = "";
    String phone = "";
    @Enumerated(EnumType.STRING)
    Education education = Education.SD;
    String school = "";
    @Nullable Integer graduationYear;
    @Enumerated(EnumType.STRING)
    WorkingStatus workingStatus = WorkingStatus.OTHER;
    @Enumerated(EnumType.STRING)
    @Nullable Disability disability;
    @Nullable String supportNeeded;
    @Nullable String guardianName;
    @Enumerated(EnumType.STRING)
    @Nullable GuardianRelation guardianRelation;
    @Nullable String guardianPhone;
    @Convert(converter = NikWarnings.class)
    Set<NikWarning> nikWarnings = Set.of();
    Instant updatedAt = Instant.EPOCH;
    /** Since when the data are kept and not used. */
    @Nullable Instant restrictedAt;
    @Version
    int version;

    protected Resident() {
    }

    Resident(long accountId) {
        this.accountId = accountId;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isErased() {
        return Objects.isNull(nikHash);
    }
}
