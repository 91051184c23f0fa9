package id.latih.enrolment;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import id.latih.training.BatchState;

/** One of the signed-in resident's own applications. */
public record OwnApplication(long id, @Nullable String number, long batchId, String title, String batch,
        String institute, ApplicationState state, Instant stateSince, int step, @Nullable Instant respondBy,
        @Nullable Integer reserveRank, @Nullable String correctionRequest, BatchState batchState,
        LocalDate registrationClosesOn, LocalDate announcedOn, LocalDate startsOn, LocalDate endsOn) {
}
