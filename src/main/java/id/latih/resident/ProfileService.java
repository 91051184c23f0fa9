package id.latih.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.RuleViolation;

/** The signed-in resident's own profile. */
@Service
@Transactional
@PreAuthorize("hasRole('RESIDENT')")
public class ProfileService {

    private final ResidentRepository residents;
    private final ProfileRules rules;
    private final ResidentSeal seal;
    private final NikRegions nikRegions;
    private final ObjectProvider<ProfileLock> locks;
    private final ObjectProvider<ProfileUnlock> unlocks;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    ProfileService(ResidentRepository residents, ProfileRules rules, ResidentSeal seal,
            NikRegions nikRegions, ObjectProvider<ProfileLock> locks,
            ObjectProvider<ProfileUnlock> unlocks, CurrentUser currentUser, Audit audit, Clock clock) {
        this.residents = residents;
        this.rules = rules;
        this.seal = seal;
        this.nikRegions = nikRegions;
        this.locks = locks;
        this.unlocks = unlocks;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The profile; a blank one before it was saved once. */
    @Transactional(readOnly = true)
    public OwnProfile own() {
        return residents.findByAccountId(currentUser.id()).map(this::own)
                .orElseGet(() -> new OwnProfile(Profile.blank(currentUser.get().displayName()), false, Set.of()));
    }

    /**
     * Saves the profile. What only differs between the NIK and the entered facts is kept for an officer, not
     * refused.
     *
     * @throws RuleViolation beside the field that is wrong; when the NIK has an account already; when NIK or
     *         birth date would change although an application was sent; when the profile was changed elsewhere
     */
    public OwnProfile save(Profile profile) {
        var resident = residents.findByAccountId(currentUser.id()).orElseGet(() -> new Resident(currentUser.id()));
        var version = resident.id == null ? Profile.NEW : resident.version;
        if (profile.version() != version) {
            throw new RuleViolation("Stale.changed");
        }
        // read before anything is written into the entity, which a query would flush
        var nik = Nik.parse(profile.nik());
        if (residents.existsByNikHashAndAccountIdNot(seal.hash(nik.digits()), resident.accountId)) {
            throw nikTaken();
        }
        var locked = resident.id != null && locked(resident);
        var before = profile(resident);
        rules.apply(profile, LocalDate.now(clock), resident);
        if (locked) {
            refuseChange(before, nik, resident);
        }
        resident.nikWarnings = nik.warnings(resident.birthDate, resident.sex, nikRegions::known);
        resident.updatedAt = clock.instant();
        var identityChanged = resident.id != null && (!before.nik().equals(nik.digits())
                || !resident.birthDate.equals(before.birthDate()));
        var saved = store(resident);
        if (identityChanged) {
            audit.record("IDENTITY_CHANGED", "resident", saved.id(), saved.fullName);
        }
        audit.record(version == Profile.NEW ? "PROFILE_CREATED" : "PROFILE_CHANGED", "resident", saved.id(),
                saved.fullName);
        return own(saved);
    }

    /** What an officer would verify, before anything is saved; nothing while the NIK is no NIK yet. */
    @Transactional(readOnly = true)
    public Set<NikWarning> warnings(String nik, LocalDate birthDate, Sex sex) {
        try {
            return Nik.parse(nik).warnings(birthDate, sex, nikRegions::known);
        } catch (RuleViolation noNik) {
            return Set.of();
        }
    }

    /** Whether somebody born that day is a minor, so that a guardian is asked for. */
    public boolean needsGuardian(LocalDate birthDate) {
        return ProfileRules.minor(birthDate, LocalDate.now(clock));
    }

    private Resident store(Resident resident) {
        try {
            return residents.saveAndFlush(resident);
        } catch (DataIntegrityViolationException violated) {
            // somebody was faster: with the same NIK, or in another tab of this account
            var message = String.valueOf(violated.getMostSpecificCause().getMessage());
            throw message.contains("resident_nik_hash") ? nikTaken() : new RuleViolation("Stale.changed");
        } catch (OptimisticLockingFailureException stale) {
            throw new RuleViolation("Stale.changed");
        }
    }

    private OwnProfile own(Resident resident) {
        return new OwnProfile(profile(resident), locked(resident), resident.nikWarnings);
    }

    private Profile profile(Resident resident) {
        return Profile.of(resident, seal.nik(resident), seal.kk(resident));
    }

    private boolean locked(Resident resident) {
        return locks.stream().anyMatch(lock -> lock.locked(resident.id()))
                && unlocks.stream().noneMatch(unlock -> unlock.unlocked(resident.accountId));
    }

    private static void refuseChange(Profile before, Nik nik, Resident after) {
        if (!before.nik().equals(nik.digits())) {
            throw RuleViolation.at("nik", "ProfileService.locked");
        }
        if (!after.birthDate.equals(before.birthDate())) {
            throw RuleViolation.at("birthDate", "ProfileService.locked");
        }
    }

    private static RuleViolation nikTaken() {
        return RuleViolation.at("nik", "ProfileService.nikTaken");
    }
}
