package id.latih.resident;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.IdentityNumbers;
import id.latih.region.RegionService;

/** Residents for the other modules to read. Asks for no role: whoever calls has checked who may know. */
@Service
@Transactional(readOnly = true)
public class ResidentDirectory {

    private final ResidentRepository residents;
    private final RegionService regions;
    private final ResidentSeal seal;

    ResidentDirectory(ResidentRepository residents, RegionService regions, ResidentSeal seal) {
        this.residents = residents;
        this.regions = regions;
        this.seal = seal;
    }

    public Optional<ResidentCard> find(long residentId) {
        return residents.findById(residentId).map(this::card);
    }

    /** Empty while the account's profile was never saved. One read, which needs no transaction of its own. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<ResidentCard> ofAccount(long accountId) {
        return residents.findByAccountId(accountId).map(this::card);
    }

    /** What messages about a resident need; opens no sealed number. */
    public Optional<ResidentName> name(long residentId) {
        return residents.findById(residentId).map(resident -> new ResidentName(resident.accountId, resident.fullName));
    }

    /** The identity numbers of many at once, masked. */
    public Map<Long, String> maskedNiks(Collection<Long> residentIds) {
        return residents.findByIdIn(residentIds).stream()
                .collect(Collectors.toMap(Resident::id, resident -> IdentityNumbers.mask(seal.nik(resident))));
    }

    private ResidentCard card(Resident r) {
        var village = regions.home(r.villageCode).orElseThrow();
        return new ResidentCard(r.id(), r.accountId, IdentityNumbers.mask(seal.nik(r)), IdentityNumbers.mask(seal.kk(r)), r.fullName,
                r.birthPlace, r.birthDate, r.sex, r.address, r.villageCode, village.name(), village.districtCode(),
                village.districtName(), r.phone, r.education, r.school, r.graduationYear, r.workingStatus, r.disability,
                r.supportNeeded, r.guardianName, r.guardianRelation, r.guardianPhone, r.nikWarnings, r.restrictedAt != null);
    }
}
