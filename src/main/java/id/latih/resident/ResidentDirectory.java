package id.latih.resident;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.region.RegionService;

/** Residents for the other modules to read. Asks for no role: whoever calls has checked who may know. */
@Service
@Transactional(readOnly = true)
public class ResidentDirectory {

    private final ResidentRepository residents;
    private final RegionService regions;

    ResidentDirectory(ResidentRepository residents, RegionService regions) {
        this.residents = residents;
        this.regions = regions;
    }

    public Optional<ResidentCard> find(long residentId) {
        return residents.findById(residentId).map(this::card);
    }

    /** Empty while the account's profile was never saved. */
    public Optional<ResidentCard> ofAccount(long accountId) {
        return residents.findByAccountId(accountId).map(this::card);
    }

    private ResidentCard card(Resident r) {
        var village = regions.village(r.villageCode).orElseThrow();
        return new ResidentCard(r.id(), r.accountId, r.nik, r.kk, r.fullName, r.birthPlace, r.birthDate, r.sex,
                r.address, r.villageCode, village.name(), village.districtCode(), village.districtName(),
                r.phone, r.education, r.school, r.graduationYear, r.workingStatus, r.disability,
                r.supportNeeded, r.guardianName, r.guardianRelation, r.guardianPhone, r.nikWarnings);
    }
}
