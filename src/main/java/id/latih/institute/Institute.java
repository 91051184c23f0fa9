package id.latih.institute;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Institute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    /** Its public pages' address from its verification on; until then a secret that says nothing. */
    String slug;
    String name;
    @Nullable String formerName;
    @Enumerated(EnumType.STRING)
    InstituteOwner owner;
    String address;
    String city;
    @Nullable String villageCode;
    String email;
    String phone;
    String about = "";
    @Enumerated(EnumType.STRING)
    InstituteState state;
    Instant appliedAt;
    @Nullable Instant decidedAt;
    @Nullable Long decidedBy;
    @Nullable String reasonCode;
    @Nullable String reasonNote;
    @Version
    int version;

    InstituteCard card() {
        return new InstituteCard(id, slug, name, formerName, owner, city);
    }
}
