package id.latih.region;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "holiday")
class Holiday {

    @Id
    LocalDate day;
    String name;
    @Enumerated(EnumType.STRING)
    HolidayKind kind;
    /** Without a value a new one: the day, being the key, cannot tell. */
    @Version
    @org.jspecify.annotations.Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {
    }

    Holiday(LocalDate day, String name, HolidayKind kind) {
        this.day = day;
        this.name = name;
        this.kind = kind;
    }
}
