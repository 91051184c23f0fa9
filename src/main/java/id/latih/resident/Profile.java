package id.latih.resident;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.latih.core.Education;
import id.latih.core.PhoneNumbers;

/**
 * The profile as the form edits it. Texts that were left out are empty; choices that were left out, null.
 *
 * @param nik         sixteen digits; see {@link Nik}
 * @param kk          sixteen digits of the family card; changes when people move, so never a key
 * @param villageCode the desa of the address on the identity card
 * @param phone       in: as typed; out: as people read it
 * @param version     {@link #NEW} before it was saved once
 */
public record Profile(String nik, String kk, String fullName, String birthPlace, @Nullable LocalDate birthDate,
        @Nullable Sex sex, String address, @Nullable String villageCode, String phone,
        @Nullable Education education, String school, @Nullable Integer graduationYear,
        @Nullable WorkingStatus workingStatus, @Nullable Disability disability, String supportNeeded,
        String guardianName, @Nullable GuardianRelation guardianRelation, String guardianPhone,
        int version) {

    public static final int NEW = -1;

    public static Profile blank(String fullName) {
        return new Profile("", "", fullName, "", null, null, "", null, "", null, "", null, null, null, "",
                "", null, "", NEW);
    }

    static Profile of(Resident r, String nik, String kk) {
        return new Profile(nik, kk, r.fullName, r.birthPlace, r.birthDate, r.sex, r.address, r.villageCode,
                PhoneNumbers.show(r.phone), r.education, r.school, r.graduationYear, r.workingStatus, r.disability,
                r.supportNeeded == null ? "" : r.supportNeeded,
                r.guardianName == null ? "" : r.guardianName, r.guardianRelation,
                r.guardianPhone == null ? "" : PhoneNumbers.show(r.guardianPhone),
                r.version);
    }

    /** Nothing of the person, for logs. */
    @Override
    public String toString() {
        return "profile, version " + version;
    }
}
