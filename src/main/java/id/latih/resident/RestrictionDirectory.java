package id.latih.resident;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.DataKeptOnly;

/**
 * Whose data are kept and used for nothing new, because they asked for it (UU 27/2022, article 11) [law]. Asks for no
 * role: whoever calls has checked who may.
 */
@Service
@Transactional
public class RestrictionDirectory implements DataKeptOnly {

    private final ResidentRepository residents;
    private final Clock clock;

    RestrictionDirectory(ResidentRepository residents, Clock clock) {
        this.residents = residents;
        this.clock = clock;
    }

    /** Begins; a second time changes nothing. @return whether there is a profile, and so anything to restrict */
    public boolean begin(long accountId) {
        var resident = residents.lockByAccountId(accountId);
        resident.filter(known -> known.restrictedAt == null).ifPresent(known -> known.restrictedAt = clock.instant());
        return resident.isPresent();
    }

    /** @return whether there was one to end */
    public boolean end(long accountId) {
        var restricted = residents.lockByAccountId(accountId).filter(resident -> resident.restrictedAt != null);
        restricted.ifPresent(resident -> resident.restrictedAt = null);
        return restricted.isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> since(long accountId) {
        return residents.findByAccountId(accountId).map(resident -> resident.restrictedAt);
    }

    /** Asked for each step of an application; whoever reads the resident in the same transaction reads nothing more. */
    @Transactional(readOnly = true)
    public boolean isRestricted(long residentId) {
        return residents.findById(residentId).filter(resident -> resident.restrictedAt != null).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> among(Set<Long> accounts) {
        return switch (accounts.size()) {
            case 0 -> Set.of();
            case 1 -> residents.restricted(accounts.iterator().next());
            default -> residents.restricted(accounts);
        };
    }
}
