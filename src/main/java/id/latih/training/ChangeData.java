package id.latih.training;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What staff want changed of a published batch, and why. */
public record ChangeData(int seats, int reserves, @Nullable LocalDate opensOn, @Nullable LocalDate closesOn,
        @Nullable LocalDate announcedOn, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, String note) {

    /** Says the batch as it is, for the form to begin with. */
    public static ChangeData of(BatchInfo batch) {
        return new ChangeData(batch.seats(), batch.reserves(), batch.opensOn(), batch.closesOn(),
                batch.announcedOn(), batch.startsOn(), batch.endsOn(), "");
    }
}
