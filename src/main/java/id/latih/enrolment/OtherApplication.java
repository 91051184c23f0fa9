package id.latih.enrolment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Another application of the same person. */
public record OtherApplication(long id, @Nullable String number, long batchId, String title, String batch,
        String institute, ApplicationState state, LocalDate startsOn, LocalDate endsOn) {
}
