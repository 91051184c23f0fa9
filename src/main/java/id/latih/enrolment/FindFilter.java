package id.latih.enrolment;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * What a resident looks for. Null means any.
 *
 * @param text         words in the title, the vocation, the institute or what one learns
 * @param districtCode the kecamatan of a training held in a village
 * @param startsIn     the month in which the training starts
 * @param eligibleOnly only what the resident meets every requirement of
 */
public record FindFilter(String text, @Nullable Long vocationId, @Nullable Long instituteId,
        @Nullable String districtCode, @Nullable Boolean boarding, @Nullable YearMonth startsIn,
        boolean eligibleOnly) {

    public static final FindFilter ALL = new FindFilter("", null, null, null, null, null, false);
}
