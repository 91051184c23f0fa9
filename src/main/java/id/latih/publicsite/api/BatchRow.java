package id.latih.publicsite.api;

import org.jspecify.annotations.Nullable;

/** A batch as a row of a table. */
final class BatchRow {

    static final String[] HEADER = {"slug", "title", "name", "programme_id", "vocation_code", "vocation",
        "vocation_en", "institute_slug", "institute", "kind", "level", "lesson_hours", "days", "place_kind", "address",
        "city", "village_code", "village", "district", "starts_on", "ends_on", "registration_opens_on",
        "registration_closes_on", "announced_on", "seats", "seats_left", "applicants", "boarding", "funding",
        "min_education", "status", "published_at", "revision", "html"};

    private BatchRow() {
    }

    static @Nullable Object[] of(BatchItem b) {
        return new @Nullable Object[] {b.slug(), b.title(), b.name(), b.programme().id(), b.vocation().code(),
            b.vocation().name(), b.vocation().nameEn(), b.institute().slug(), b.institute().name(), b.kind(),
            b.level(), b.lessonHours(), b.days(), b.place().kind(), b.place().address(), b.place().city(),
            b.place().villageCode(), b.place().village(), b.place().district(), b.startsOn(), b.endsOn(),
            b.registrationOpensOn(), b.registrationClosesOn(), b.announcedOn(), b.seats(), b.seatsLeft(),
            b.applicants(), b.boarding(), b.funding(), b.minEducation(), b.status(), b.publishedAt(), b.revision(),
            b.links().html()};
    }
}
