package id.latih.institute;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An account works for one institute. */
@Entity
class InstituteStaff {

    @Id
    long accountId;
    long instituteId;
    Instant since;

    InstituteStaff() {
    }

    InstituteStaff(long accountId, long instituteId, Instant since) {
        this.accountId = accountId;
        this.instituteId = instituteId;
        this.since = since;
    }
}
