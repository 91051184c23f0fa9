package id.latih.resident;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.latih.core.Education;

/**
 * Who a resident is, for those who may know: the resident, and officers with an application of theirs.
 *
 * @param nik masked
 * @param kk  masked
 * @param restricted whether the data are kept and not used, as the person asked
 */
public record ResidentCard(long id, long accountId, String nik, String kk, String fullName, String birthPlace,
        LocalDate birthDate, Sex sex, String address, String villageCode, String villageName,
        String districtCode, String districtName, String phone, Education education, String school,
        @Nullable Integer graduationYear, WorkingStatus workingStatus, @Nullable Disability disability,
        @Nullable String supportNeeded, @Nullable String guardianName,
        @Nullable GuardianRelation guardianRelation, @Nullable String guardianPhone,
        Set<NikWarning> nikWarnings, boolean restricted) {

    /** Whether a guardian has to agree to what is done with the data on that day. */
    public boolean minorOn(LocalDate day) {
        return ProfileRules.minor(birthDate, day);
    }

    /** What is left of somebody counts; there is no person to it any more. */
    public boolean erased() {
        return nik.isEmpty();
    }

    /** Without the numbers, the address and the disability: for logs. */
    @Override
    public String toString() {
        return "resident " + id;
    }
}
