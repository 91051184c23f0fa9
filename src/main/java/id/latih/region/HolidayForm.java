package id.latih.region;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A holiday as it is listed and edited. @param version null for a new one */
public record HolidayForm(@Nullable LocalDate day, String name, HolidayKind kind, @Nullable Integer version) {

    public static HolidayForm empty() {
        return new HolidayForm(null, "", HolidayKind.NATIONAL, null);
    }
}
