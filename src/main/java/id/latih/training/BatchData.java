package id.latih.training;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A batch as a form edits it, without what it asks of applicants ({@link TermsData}).
 *
 * @param villageCode where it is taught, for a place in a village
 * @param testWeight  per cent of the total score that the test counts
 */
public record BatchData(String name, Place place, @Nullable String villageCode, String placeAddress,
        @Nullable LocalDate opensOn, @Nullable LocalDate closesOn, @Nullable LocalDate announcedOn,
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, int seats, int reserves, boolean boarding,
        Funding funding, String benefits, int testWeight, int reregistrationDays, String contactName,
        String contactPhone) {

    public static final int MOST_SEATS = 500;
    public static final int MOST_RESERVES = 100;
    public static final int MOST_REREGISTRATION_DAYS = 30;
    static final int USUAL_SEATS = 16;
    static final int USUAL_RESERVES = 2;
    static final int USUAL_TEST_WEIGHT = 50;
    static final int USUAL_REREGISTRATION_DAYS = 3;

    static BatchData blank(String name, String placeAddress) {
        return new BatchData(name, Place.INSTITUTE, null, placeAddress, null, null, null, null, null, USUAL_SEATS,
                USUAL_RESERVES, false, Funding.APBD, "", USUAL_TEST_WEIGHT, USUAL_REREGISTRATION_DAYS, "", "");
    }

    static BatchData of(Batch b) {
        return new BatchData(b.name, b.place, b.villageCode, b.placeAddress, b.registrationOpensOn,
                b.registrationClosesOn, b.announcedOn, b.startsOn, b.endsOn, b.seats, b.reserves, b.boarding,
                b.funding, b.benefits, b.testWeight, b.reregistrationDays, b.contactName, b.contactPhone);
    }

    BatchData withContact(String person, String phone) {
        return new BatchData(name, place, villageCode, placeAddress, opensOn, closesOn, announcedOn, startsOn, endsOn,
                seats, reserves, boarding, funding, benefits, testWeight, reregistrationDays, person, phone);
    }
}
