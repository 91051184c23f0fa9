package id.latih.resident;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.NotFound;

/**
 * The only way to another person's number in full. Whoever calls has checked who may see it; that it was seen is
 * written into the audit here, so that nobody can forget to.
 */
@Service
@Transactional
public class NumberDirectory {

    private final ResidentRepository residents;
    private final ResidentSeal seal;
    private final Audit audit;

    NumberDirectory(ResidentRepository residents, ResidentSeal seal, Audit audit) {
        this.residents = residents;
        this.seal = seal;
        this.audit = audit;
    }

    /** @param where the screen it is shown on, which says what for */
    public String show(long residentId, IdentityNumber which, Enum<?> where) {
        var resident = residents.findById(residentId).orElseThrow(() -> new NotFound("resident", residentId));
        audit.record(switch (which) {
            case NIK -> "NIK_SHOWN";
            case KK -> "KK_SHOWN";
        }, "resident", residentId, resident.fullName, null, null, where, null);
        return switch (which) {
            case NIK -> seal.nik(resident);
            case KK -> seal.kk(resident);
        };
    }
}
