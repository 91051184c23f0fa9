package id.latih.enrolment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.latih.core.Education;
import id.latih.training.Domicile;
import id.latih.training.Place;
import id.latih.training.Requirements;

/**
 * A batch that takes applications today, as the resident's list shows it.
 *
 * @param applicants how many have applied so far
 * @param own        the state of the resident's own application, or null
 */
public record OpenBatch(long batchId, String title, String batch, String institute, String city, String vocation,
        Place place, @Nullable String villageCode, LocalDate startsOn, LocalDate endsOn, LocalDate closesOn,
        int seats, boolean boarding, Requirements requirements, long applicants, @Nullable ApplicationState own,
        List<RequirementCheck> checks) {

    /** What is the same for everybody. */
    OpenBatch(long batchId, String title, String batch, String institute, String city, String vocation, Place place,
            @Nullable String villageCode, LocalDate startsOn, LocalDate endsOn, LocalDate closesOn, int seats,
            boolean boarding, int minAge, @Nullable Integer maxAge, Education minEducation, Domicile domicile,
            @Nullable String domicileCode, boolean notEmployed, boolean notInSchool, long applicants) {
        this(batchId, title, batch, institute, city, vocation, place, villageCode, startsOn, endsOn, closesOn,
                seats, boarding, new Requirements(minAge, maxAge, minEducation, domicile, domicileCode, notEmployed,
                        notInSchool), applicants, null, List.of());
    }

    /** As one resident sees it. */
    OpenBatch with(@Nullable ApplicationState own, List<RequirementCheck> checked) {
        return new OpenBatch(batchId, title, batch, institute, city, vocation, place, villageCode, startsOn, endsOn,
                closesOn, seats, boarding, requirements, applicants, own, checked);
    }

    /** Whether every requirement is met; false while the profile is missing. */
    public boolean eligible() {
        return !checks.isEmpty() && checks.stream().allMatch(RequirementCheck::met);
    }
}
