package id.latih.enrolment;

import java.time.LocalDate;

import id.latih.core.Education;
import id.latih.resident.Sex;

/**
 * Somebody who holds a seat of a batch.
 *
 * @param nik masked
 */
public record Participant(long applicationId, String number, int seatNo, long residentId, String fullName,
        String nik, Sex sex, LocalDate birthDate, String villageCode, String phone, Education education,
        ApplicationState state) {

    Participant withNik(String masked) {
        return new Participant(applicationId, number, seatNo, residentId, fullName, masked, sex, birthDate,
                villageCode, phone, education, state);
    }
}
