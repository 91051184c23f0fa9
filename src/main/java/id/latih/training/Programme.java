package id.latih.training;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What an institute teaches, again and again; each time is a {@link Batch}. */
@Entity
class Programme extends Terms {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long instituteId;
    long vocationId;
    String title;
    @Enumerated(EnumType.STRING)
    ProgrammeKind kind;
    @Enumerated(EnumType.STRING)
    ProgrammeLevel level;
    /** In JP; a JP is 45 minutes. */
    int lessonHours;
    int days;
    String outcomes;
    boolean archived;
    Instant createdAt;
    @Version
    int version;
}
