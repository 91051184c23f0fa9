package id.latih.resident;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;



/** Residents for the other modules to read. Asks for no role: whoever calls has checked who may know. */
@Service
@Transactional(readOnly = true)
public class ResidentDirectory {

    private final ResidentRepository residents;
    private final JdbcClient db;

    ResidentDirectory(ResidentRepository residents, JdbcClient db) {
        this.residents = residents;
        this.db = db;
    }

    public Optional<ResidentCard> find(long residentId) {
        return residents.findById(residentId).map(this::card);
    }

    /** Empty while the account's profile was never saved. */
    public Optional<ResidentCard> ofAccount(long accountId) {
        return residents.findByAccountId(accountId).map(this::card);
    }

    private ResidentCard card(Resident r) {
        var village = db.sql("select v.name, d.code, d.name from village v join district d on d.code = v.district_code"
                + " where v.code = ?").param(r.villageCode)
                .query((row, n) -> new String[] {row.getString(1), row.getString(2), row.getString(3)}).single();
        return new ResidentCard(r.id(), r.accountId, r.nik, r.kk, r.fullName, r.birthPlace, r.birthDate, r.sex,
                r.address, r.villageCode, village[0], village[1], village[2],
                r.phone, r.education, r.school, r.graduationYear, r.workingStatus, r.disability,
                r.supportNeeded, r.guardianName, r.guardianRelation, r.guardianPhone, r.nikWarnings);
    }
}
