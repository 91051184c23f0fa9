package id.latih.training;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.core.PhoneNumbers;
import id.latih.core.RuleViolation;
import id.latih.region.RegionService;

/** Checks what a batch says and copies it into the batch; what may be done in which state. */
@Component
class BatchRules {

    private static final int NAME_LENGTH = 60;
    private static final int ADDRESS_LENGTH = 200;
    private static final int BENEFITS_LENGTH = 1000;
    private static final int CONTACT_LENGTH = 120;
    private static final int PERCENT = 100;

    private final RegionService regions;
    private final TermsRules terms;

    BatchRules(RegionService regions, TermsRules terms) {
        this.regions = regions;
        this.terms = terms;
    }

    /** @throws RuleViolation beside the first field that cannot be */
    void apply(BatchData data, TermsData asked, Batch batch) {
        batch.name = Checks.text("name", data.name(), NAME_LENGTH);
        batch.place = data.place();
        batch.villageCode = village(data.place(), data.villageCode());
        batch.placeAddress = Checks.text("placeAddress", data.placeAddress(), ADDRESS_LENGTH);
        batch.date(Checks.dates(data.opensOn(), data.closesOn(), data.announcedOn(), data.startsOn(), data.endsOn()));
        seats(data.seats(), data.reserves());
        batch.seats = data.seats();
        batch.reserves = data.reserves();
        batch.boarding = data.boarding();
        batch.funding = data.funding();
        batch.benefits = Checks.optionalText("benefits", data.benefits(), BENEFITS_LENGTH);
        batch.testWeight = Checks.between("testWeight", data.testWeight(), 0, PERCENT);
        batch.reregistrationDays = Checks.between("reregistrationDays", data.reregistrationDays(), 1,
                BatchData.MOST_REREGISTRATION_DAYS);
        batch.contactName = Checks.text("contactName", data.contactName(), CONTACT_LENGTH);
        batch.contactPhone = PhoneNumbers.parse(data.contactPhone())
                .orElseThrow(() -> RuleViolation.at("contactPhone", "BatchRules.phone"));
        terms.apply(asked, batch);
    }

    static void seats(int seats, int reserves) {
        Checks.between("seats", seats, 1, BatchData.MOST_SEATS);
        Checks.between("reserves", reserves, 0, BatchData.MOST_RESERVES);
    }

    private @Nullable String village(Place place, @Nullable String code) {
        if (place == Place.INSTITUTE) {
            return null;
        }
        if (code == null || regions.village(code).isEmpty()) {
            throw RuleViolation.at("villageCode", "BatchRules.chooseVillage");
        }
        return code;
    }

    /** @throws RuleViolation where somebody changed the batch after {@code version} was read */
    static void fresh(Batch batch, int version) {
        if (batch.version != version) {
            throw new RuleViolation("Stale.changed");
        }
    }

    /** @throws RuleViolation where the batch has left the states in which this may be done */
    static void in(Batch batch, BatchState first, BatchState... others) {
        if (batch.state != first && !List.of(others).contains(batch.state)) {
            throw new RuleViolation("BatchRules.state." + batch.state.name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws RuleViolation where the training has begun and its list of trainees is final */
    static void notStarted(Batch batch) {
        if (batch.startedAt != null) {
            throw new RuleViolation("BatchRules.started");
        }
    }
}
