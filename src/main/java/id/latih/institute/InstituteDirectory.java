package id.latih.institute;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Institutes and their staff, for other modules to read. Asks for no role: callers decide who may see. */
@Service
@Transactional(readOnly = true)
public class InstituteDirectory {

    private final InstituteRepository institutes;
    private final InstituteStaffRepository staff;

    InstituteDirectory(InstituteRepository institutes, InstituteStaffRepository staff) {
        this.institutes = institutes;
        this.staff = staff;
    }

    /** An institute of any state. */
    public Optional<InstituteCard> find(long id) {
        return institutes.findById(id).map(Institute::card);
    }

    /** The verified institutes, by name. */
    public List<InstituteCard> verified() {
        return institutes.findByStateOrderByNameAscIdAsc(InstituteState.VERIFIED).stream()
                .map(Institute::card).toList();
    }

    /** The accounts that work for the institute. */
    public Set<Long> staffOf(long instituteId) {
        return staff.accounts(instituteId);
    }

    /** The institute an account works for, verified or not. */
    public Optional<Long> instituteOf(long accountId) {
        return staff.instituteOf(accountId);
    }
}
