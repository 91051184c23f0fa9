package id.latih.enrolment;

import java.time.LocalDate;

import id.latih.core.Education;
import id.latih.resident.Sex;

/** Somebody who holds a seat of a batch. */
public record Participant(long applicationId, String number, int seatNo, String fullName, String nik, Sex sex,
        LocalDate birthDate, String villageCode, String phone, Education education, ApplicationState state) {
}
