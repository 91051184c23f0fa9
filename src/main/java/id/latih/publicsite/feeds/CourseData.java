package id.latih.publicsite.feeds;

import static id.latih.publicsite.feeds.LinkedData.ordered;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.latih.core.Lines;
import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;
import id.latih.training.BatchInfo;

/** A batch in the words of schema.org. */
record CourseData(ListedBatch batch, Words w, PublicAddresses a) {

    private static final String SCHEMA = "https://schema.org/";
    /** One JP. */
    private static final Duration LESSON = Duration.ofMinutes(45);

    Map<String, Object> of(BatchInfo info, List<String> requirements, String image) {
        var texts = new BatchTexts(batch, w, a);
        return ordered("@context", "https://schema.org", "@type", "Course", "@id", texts.page(), "url", texts.page(),
                "name", batch.title(), "description", texts.line(), "image", image,
                "inLanguage", w.language().getLanguage(), "isAccessibleForFree", true,
                "provider", institute(), "publisher", LinkedData.office(w, a, false),
                "about", w.vocation(batch), "educationalLevel", w.word(batch.level()),
                "teaches", Lines.of(info.outcomes()),
                "coursePrerequisites", requirements, "offers", offer(texts), "hasCourseInstance", instance(texts));
    }

    private Map<String, Object> institute() {
        return ordered("@type", "EducationalOrganization", "name", batch.institute(),
                "url", a.absolute("/lembaga/" + batch.instituteSlug()));
    }

    /** The trainings are paid for by the public. */
    private Map<String, Object> offer(BatchTexts texts) {
        return ordered("@type", "Offer", "category", "Free", "price", 0, "priceCurrency", "IDR", "url", texts.page(),
                "validFrom", batch.opensOn().toString(), "validThrough", batch.closesOn().toString(),
                "availability", SCHEMA + switch (batch.window(w.today())) {
                    case OPEN -> "InStock";
                    case UPCOMING -> "PreOrder";
                    case FULL -> "BackOrder";
                    case CLOSED, CANCELLED -> "Discontinued";
                });
    }

    private Map<String, Object> instance(BatchTexts texts) {
        return ordered("@type", "CourseInstance", "name", batch.batch(), "description", texts.line(), "url", texts.page(),
                "courseMode", "Onsite", "startDate", batch.startsOn().toString(), "endDate", batch.endsOn().toString(),
                "eventStatus", SCHEMA + (texts.isCancelled() ? "EventCancelled" : "EventScheduled"),
                "eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode",
                "courseWorkload", LESSON.multipliedBy(batch.lessonHours()).toString(),
                "courseSchedule", ordered("@type", "Schedule", "startDate", batch.startsOn().toString(),
                        "endDate", batch.endsOn().toString(), "repeatFrequency", "Daily", "repeatCount", batch.days(),
                        "scheduleTimezone", "Asia/Jakarta"),
                "maximumAttendeeCapacity", batch.seats(), "remainingAttendeeCapacity", batch.seatsLeft(),
                "isAccessibleForFree", true, "inLanguage", "id", "organizer", institute(), "location", place());
    }

    private Map<String, Object> place() {
        var address = ordered("@type", "PostalAddress", "streetAddress", batch.placeAddress(), "addressCountry", "ID");
        if (batch.village() == null) {
            address.put("addressLocality", batch.city());
        } else {
            address.put("addressLocality", w.place(batch));
            address.put("addressRegion", "Banten");
        }
        return ordered("@type", "Place", "name", w.place(batch), "address", address);
    }
}
