package id.latih.training;

import java.time.LocalDate;

/** A batch in the lists of staff and approvers. */
public record BatchRow(long id, String title, String name, String instituteName, Place place, LocalDate opensOn,
        LocalDate closesOn, LocalDate startsOn, LocalDate endsOn, int seats, BatchState state, boolean started,
        boolean changePending) {
}
