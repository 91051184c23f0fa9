package id.latih.enrolment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import id.latih.region.RegionService;
import id.latih.resident.ResidentCard;
import id.latih.resident.WorkingStatus;
import id.latih.training.Domicile;
import id.latih.training.Requirements;
import org.springframework.stereotype.Component;

/**
 * Checks a resident against what a batch asks for. Age counts on the day the training starts, so that
 * nobody is refused for a birthday that falls before it.
 */
@Component
class Eligibility {

    private static final String REGENCY = "36.04";

    private final RegionService regions;

    Eligibility(RegionService regions) {
        this.regions = regions;
    }

    /** Every requirement the batch has, in a fixed order. */
    List<RequirementCheck> check(Requirements asked, LocalDate startsOn, ResidentCard resident, boolean placed) {
        var checks = new ArrayList<RequirementCheck>();
        var age = Period.between(resident.birthDate(), startsOn).getYears();
        checks.add(RequirementCheck.of(Requirement.MIN_AGE, age >= asked.minAge(), asked.minAge(), age));
        if (asked.maxAge() != null) {
            checks.add(RequirementCheck.of(Requirement.MAX_AGE, age <= asked.maxAge(), asked.maxAge(), age));
        }
        checks.add(RequirementCheck.of(Requirement.EDUCATION,
                resident.education().isAtLeast(asked.minEducation()), asked.minEducation(), resident.education()));
        if (asked.domicile() != Domicile.ANY) {
            checks.add(RequirementCheck.of(Requirement.DOMICILE, livesIn(asked, resident),
                    placeName(asked), resident.villageName() + ", " + resident.districtName()));
        }
        if (asked.notEmployed()) {
            checks.add(RequirementCheck.of(Requirement.NOT_EMPLOYED, !resident.workingStatus().employed(),
                    resident.workingStatus()));
        }
        if (asked.notInSchool()) {
            checks.add(RequirementCheck.of(Requirement.NOT_IN_SCHOOL,
                    resident.workingStatus() != WorkingStatus.IN_SCHOOL));
        }
        checks.add(RequirementCheck.of(Requirement.NOT_IN_TRAINING, !placed));
        return List.copyOf(checks);
    }

    private static boolean livesIn(Requirements asked, ResidentCard resident) {
        return switch (asked.domicile()) {
            case ANY -> true;
            case REGENCY -> resident.villageCode().startsWith(REGENCY);
            case DISTRICT -> resident.districtCode().equals(asked.domicileCode());
            case VILLAGE -> resident.villageCode().equals(asked.domicileCode());
        };
    }

    private String placeName(Requirements asked) {
        var code = asked.domicileCode();
        return switch (asked.domicile()) {
            case ANY, REGENCY -> "Kabupaten Serang";
            case DISTRICT -> "Kecamatan " + regions.district(code == null ? "" : code).orElseThrow().name();
            case VILLAGE -> regions.village(code == null ? "" : code)
                    .map(village -> "Desa " + village.name() + ", Kecamatan " + village.districtName()).orElseThrow();
        };
    }
}
