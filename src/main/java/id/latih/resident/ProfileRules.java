package id.latih.resident;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.core.Education;
import id.latih.core.IdentityNumbers;
import id.latih.core.PhoneNumbers;
import id.latih.core.RuleViolation;
import id.latih.region.RegionService;

/** Checks a profile field by field, in the form's order, and writes what passes into the resident. */
@Component
class ProfileRules {

    /** Below this age nobody counts as labour force (BPS), and no batch takes anybody. */
    static final int MIN_AGE = 15;
    static final int MAX_AGE = 110;
    /** Below this age the data are a minor's: a guardian consents before an application is sent (UU 27/2022) [law]. */
    static final int ADULT = 18;

    private final RegionService regions;
    private final ResidentSeal seal;

    ProfileRules(RegionService regions, ResidentSeal seal) {
        this.regions = regions;
        this.seal = seal;
    }

    /** @throws RuleViolation beside the first field that is not right */
    void apply(Profile p, LocalDate today, Resident r) {
        seal.write(r, Nik.parse(p.nik()).digits(), familyCard(p.kk()));
        r.fullName = text("fullName", p.fullName(), 120);
        r.birthPlace = text("birthPlace", p.birthPlace(), 60);
        r.birthDate = birthDate(p.birthDate(), today);
        r.sex = chosen("sex", p.sex());
        r.villageCode = village(p.villageCode());
        r.address = text("address", p.address(), 200);
        r.phone = phone("phone", p.phone());
        r.education = chosen("education", p.education());
        r.school = school(p.school(), r.education);
        r.graduationYear = graduationYear(p.graduationYear(), r.birthDate, today);
        r.workingStatus = chosen("workingStatus", p.workingStatus());
        r.disability = p.disability();
        r.supportNeeded = optional("supportNeeded", p.supportNeeded(), 500);
        guardian(p, minor(r.birthDate, today), r);
    }

    static boolean minor(LocalDate birthDate, LocalDate today) {
        return age(birthDate, today) < ADULT;
    }

    private static int age(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    private static String familyCard(String typed) {
        var digits = typed.replaceAll("[\\s.-]", "");
        if (!digits.matches("[0-9]{16}")) {
            throw RuleViolation.at("kk", "ProfileRules.kk");
        }
        return digits;
    }

    private static LocalDate birthDate(@Nullable LocalDate typed, LocalDate today) {
        var birthDate = chosen("birthDate", typed);
        if (birthDate.isAfter(today) || age(birthDate, today) > MAX_AGE) {
            throw RuleViolation.at("birthDate", "ProfileRules.birthDate");
        }
        if (age(birthDate, today) < MIN_AGE) {
            throw RuleViolation.at("birthDate", "ProfileRules.tooYoung", MIN_AGE);
        }
        return birthDate;
    }

    private String village(@Nullable String code) {
        return regions.village(chosen("villageCode", code))
                .orElseThrow(() -> RuleViolation.at("villageCode", "ProfileRules.choose")).code();
    }

    /** Whoever left school early may have none to name. */
    private static String school(String typed, Education education) {
        return education == Education.SD
                ? Objects.requireNonNullElse(optional("school", typed, 120), "") : text("school", typed, 120);
    }

    private static @Nullable Integer graduationYear(@Nullable Integer year, LocalDate birthDate, LocalDate today) {
        if (year != null && (year <= birthDate.getYear() || year > today.getYear())) {
            throw RuleViolation.at("graduationYear", "ProfileRules.graduationYear");
        }
        return year;
    }

    private static void guardian(Profile p, boolean minor, Resident r) {
        if (!minor) {
            r.guardianName = null;
            r.guardianRelation = null;
            r.guardianPhone = null;
            return;
        }
        r.guardianName = text("guardianName", p.guardianName(), 120);
        r.guardianRelation = chosen("guardianRelation", p.guardianRelation());
        r.guardianPhone = phone("guardianPhone", p.guardianPhone());
    }

    private static String phone(String field, String typed) {
        return PhoneNumbers.parse(typed).orElseThrow(() -> RuleViolation.at(field, "ProfileRules.phone"));
    }

    private static String text(String field, String typed, int length) {
        var text = optional(field, typed, length);
        if (text == null) {
            throw RuleViolation.at(field, "ProfileRules.required");
        }
        return text;
    }

    private static @Nullable String optional(String field, String typed, int length) {
        var text = typed.strip();
        if (text.length() > length) {
            throw RuleViolation.at(field, "ProfileRules.tooLong", length);
        }
        IdentityNumbers.refuseIn(field, text);
        return text.isEmpty() ? null : text;
    }

    private static <T> T chosen(String field, @Nullable T choice) {
        if (choice == null) {
            throw RuleViolation.at(field, "ProfileRules.choose");
        }
        return choice;
    }
}
