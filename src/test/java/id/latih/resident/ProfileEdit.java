package id.latih.resident;

import java.time.LocalDate;

/** A profile with one thing changed. */
final class ProfileEdit {

    private Profile p;

    ProfileEdit(Profile profile) {
        p = profile;
    }

    Profile build() {
        return p;
    }

    ProfileEdit nik(String nik) {
        return with(nik, p.kk(), p.fullName(), p.birthDate(), p.villageCode(), p.phone(), p.school(),
                p.graduationYear(), p.version());
    }

    ProfileEdit kk(String kk) {
        return with(p.nik(), kk, p.fullName(), p.birthDate(), p.villageCode(), p.phone(), p.school(),
                p.graduationYear(), p.version());
    }

    ProfileEdit fullName(String name) {
        return with(p.nik(), p.kk(), name, p.birthDate(), p.villageCode(), p.phone(), p.school(),
                p.graduationYear(), p.version());
    }

    ProfileEdit birthDate(LocalDate birthDate) {
        return with(p.nik(), p.kk(), p.fullName(), birthDate, p.villageCode(), p.phone(), p.school(),
                p.graduationYear(), p.version());
    }

    ProfileEdit villageCode(String code) {
        return with(p.nik(), p.kk(), p.fullName(), p.birthDate(), code, p.phone(), p.school(),
                p.graduationYear(), p.version());
    }

    ProfileEdit phone(String phone) {
        return with(p.nik(), p.kk(), p.fullName(), p.birthDate(), p.villageCode(), phone, p.school(),
                p.graduationYear(), p.version());
    }

    ProfileEdit school(String school) {
        return with(p.nik(), p.kk(), p.fullName(), p.birthDate(), p.villageCode(), p.phone(), school,
                p.graduationYear(), p.version());
    }

    ProfileEdit graduationYear(Integer year) {
        return with(p.nik(), p.kk(), p.fullName(), p.birthDate(), p.villageCode(), p.phone(), p.school(), year,
                p.version());
    }

    ProfileEdit version(int version) {
        return with(p.nik(), p.kk(), p.fullName(), p.birthDate(), p.villageCode(), p.phone(), p.school(),
                p.graduationYear(), version);
    }

    ProfileEdit guardian(String name, GuardianRelation relation, String phone) {
        p = new Profile(p.nik(), p.kk(), p.fullName(), p.birthPlace(), p.birthDate(), p.sex(), p.address(),
                p.villageCode(), p.phone(), p.education(), p.school(), p.graduationYear(), p.workingStatus(),
                p.disability(), p.supportNeeded(), name, relation, phone, p.version());
        return this;
    }

    private ProfileEdit with(String nik, String kk, String fullName, LocalDate birthDate, String villageCode,
            String phone, String school, Integer year, int version) {
        p = new Profile(nik, kk, fullName, p.birthPlace(), birthDate, p.sex(), p.address(), villageCode, phone,
                p.education(), school, year, p.workingStatus(), p.disability(), p.supportNeeded(),
                p.guardianName(), p.guardianRelation(), p.guardianPhone(), version);
        return this;
    }
}
