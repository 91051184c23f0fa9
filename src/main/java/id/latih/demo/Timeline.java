package id.latih.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import id.latih.enrolment.ApplicationEvent;

/** When things happen to an application: in their order, in the batch's dates, and before today. */
final class Timeline {

    private static final int DAYS_TO_CHECK = 5;

    private final Days days;
    private final Chance chance = new Chance("timeline");

    Timeline(Days days) {
        this.days = days;
    }

    /** When the resident began to fill it in. */
    Instant begin(Applicant applicant) {
        var batch = applicant.batch;
        var checked = applicant.fate.events().size() > 1 && !applicant.fate.has(ApplicationEvent.CANCEL);
        var last = earlier(batch.closes(), days.yesterday().minusDays(checked ? DAYS_TO_CHECK : 0));
        var day = between(batch.opens(), last);
        return Days.at(day, chance.between(7, 20), chance.between(0, 59));
    }

    /** When the event happens, at least a little after the one before. */
    Instant next(ApplicationEvent event, Instant before, Applicant applicant) {
        var batch = applicant.batch;
        var candidate = switch (event) {
            case SUBMIT -> before.plus(chance.between(12, 95), ChronoUnit.MINUTES);
            case REQUEST_CORRECTION, PASS_DOCUMENTS, REFUSE_DOCUMENTS -> inOffice(applicant, daysAfter(before, 3));
            case RESUBMIT -> Days.at(capped(applicant, daysAfter(before, 2)), chance.between(9, 17), chance.between(0, 59));
            case WITHDRAW -> Days.at(capped(applicant, daysAfter(before, 4)), chance.between(9, 17), chance.between(0, 59));
            case PROPOSE -> batch.proposedAt(days.today());
            case APPROVE, REFUSE, PLACE_ON_RESERVE -> batch.decidedAt();
            case REREGISTER -> confirmation(before, applicant);
            case DECLINE -> Days.at(earlier(Days.day(deadline(applicant)), days.yesterday()), 9, 10);
            case EXPIRE -> deadline(applicant).plus(6, ChronoUnit.MINUTES);
            case START_TRAINING -> Days.at(batch.starts(), 8, 0);
            case CLOSE -> Days.at(batch.starts(), 8, 0);
            case RESIGN -> Days.at(batch.starts().plusDays(3), 15, 20);
            case GRADUATE, FAIL -> Days.at(batch.ends(), 15, 0);
            case CANCEL -> Days.at(days.today().minusDays(10), 11, 0);
            default -> before;
        };
        return candidate.isAfter(before) ? candidate : before.plus(chance.between(12, 50), ChronoUnit.MINUTES);
    }

    private Instant confirmation(Instant before, Applicant applicant) {
        var last = earlier(Days.day(deadline(applicant)), days.yesterday());
        var day = between(Days.day(before), last);
        var at = Days.at(day, chance.between(9, 20), chance.between(0, 59));
        return at.isAfter(before) ? at : before.plus(chance.between(480, 700), ChronoUnit.MINUTES);
    }

    private static Instant deadline(Applicant applicant) {
        return Objects.requireNonNull(applicant.respondBy, "no offer");
    }

    private LocalDate daysAfter(Instant before, int most) {
        return Days.day(before).plusDays(chance.between(1, most));
    }

    private Instant inOffice(Applicant applicant, LocalDate day) {
        return Days.at(capped(applicant, day), chance.between(8, 15), chance.between(0, 59));
    }

    /** Not after the institute sent its list, nor today. */
    private LocalDate capped(Applicant applicant, LocalDate day) {
        return earlier(day, Days.day(applicant.batch.proposedAt(days.today())));
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(chance.between(0, (int) Math.max(0, ChronoUnit.DAYS.between(first, last))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
