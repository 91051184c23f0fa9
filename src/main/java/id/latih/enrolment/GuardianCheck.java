package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.consent.Consent;
import id.latih.consent.ConsentDirectory;
import id.latih.consent.Guardian;
import id.latih.consent.ConsentPurpose;
import id.latih.resident.ResidentCard;

/**
 * Whether a guardian agrees, where the applicant is under 18 today, in WIB (UU 27/2022) [law]. What an earlier
 * guardian agreed to is not the present one's.
 */
@Component
class GuardianCheck {

    private final ConsentDirectory consents;
    private final Clock clock;

    GuardianCheck(ConsentDirectory consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    boolean needed(ResidentCard resident) {
        return resident.minorOn(LocalDate.now(clock));
    }

    boolean missing(ResidentCard resident) {
        return needed(resident) && consent(resident).isEmpty();
    }

    /** Of the guardian whom the profile names today. */
    Optional<Consent> consent(ResidentCard resident) {
        var guardian = guardian(resident);
        return guardian == null ? Optional.empty() : consents.current(resident.accountId(), ConsentPurpose.GUARDIAN)
                .filter(consent -> consent.guardian() != null && consent.guardian().is(guardian));
    }

    static @Nullable Guardian guardian(ResidentCard resident) {
        return resident.guardianName() == null || resident.guardianRelation() == null || resident.guardianPhone() == null
                ? null : new Guardian(resident.guardianName(), resident.guardianRelation().name(), resident.guardianPhone());
    }
}
