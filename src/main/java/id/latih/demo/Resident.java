package id.latih.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.latih.core.Education;
import id.latih.resident.Disability;
import id.latih.resident.GuardianRelation;
import id.latih.resident.Sex;
import id.latih.resident.WorkingStatus;

/** A resident as one row will tell of them. */
record Resident(long id, long accountId, String email, String nik, String nikWarning, String kk, String name, Sex sex,
        String birthPlace, LocalDate birthDate, String address, Village village, String phone, Education education,
        String school, int graduationYear, WorkingStatus working, @Nullable Disability disability,
        @Nullable String support, @Nullable Guardian guardian) {

    String villageCode() {
        return village.code();
    }

    record Guardian(String name, GuardianRelation relation, String phone) {
    }
}
