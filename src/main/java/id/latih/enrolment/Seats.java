package id.latih.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.RuleViolation;
import id.latih.region.WorkingDays;
import id.latih.training.BatchInfo;
import id.latih.training.BatchState;

/** Gives out a batch's seats. Every caller holds the lock on the batch's row. */
@Component
class Seats {

    static final List<ApplicationState> PLACEMENTS =
            List.of(ApplicationState.REREGISTERED, ApplicationState.TRAINEE);

    private static final Logger LOG = LoggerFactory.getLogger(Seats.class);

    private final ApplicationRepository applications;
    private final Transitions transitions;
    private final RestrictedUse restricted;
    private final WorkingDays workingDays;
    private final Clock clock;

    Seats(ApplicationRepository applications, Transitions transitions, RestrictedUse restricted,
            WorkingDays workingDays, Clock clock) {
        this.applications = applications;
        this.transitions = transitions;
        this.restricted = restricted;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Gives the application the lowest free seat and a deadline to confirm it.
     *
     * @throws RuleViolation where all seats are taken, decisions are final, or the resident holds a place
     */
    void give(BatchInfo batch, Application application, ApplicationEvent event, Reason reason) {
        checkOpen(batch);
        if (applications.existsByResidentIdAndStateIn(application.residentId, PLACEMENTS)) {
            throw new RuleViolation("Seats.placedElsewhere", application.label());
        }
        restricted.check(application, event);
        var seat = applications.freeSeat(batch.id())
                .orElseThrow(() -> new RuleViolation("Seats.full", batch.seats()));
        application.seatNo = seat;
        application.respondBy = deadline(batch);
        transitions.apply(application, event, reason);
        // the next seat is looked for in the database
        applications.saveAndFlush(application);
    }

    /** A seat became free: the first on the waiting list who can take it is offered it. */
    void offerNext(BatchInfo batch) {
        if (!batch.decisionsOpen(LocalDate.now(clock))) {
            return;
        }
        applications.flush();
        var waiting = applications.waiting(batch.id());
        if (!waiting.isEmpty() && applications.freeSeat(batch.id()).isPresent()) {
            give(batch, waiting.getFirst(), ApplicationEvent.OFFER_SEAT, Reason.NONE);
            LOG.info("Batch {}: seat offered to application {}", batch.id(), waiting.getFirst().id());
        }
    }

    /** How many on the waiting list could be given a free seat now; none while somebody is still to be decided about. */
    int ready(BatchInfo batch) {
        return batch.decisionsOpen(LocalDate.now(clock))
                && applications.countUsable(batch.id(), List.of(ApplicationState.PROPOSED)) == 0
                ? applications.waiting(batch.id()).size() : 0;
    }

    /** @throws RuleViolation where decisions are final: the batch was cancelled, or its training begins */
    void checkOpen(BatchInfo batch) {
        if (batch.state() != BatchState.PUBLISHED) {
            throw new RuleViolation("Seats.cancelled");
        }
        if (!batch.decisionsOpen(LocalDate.now(clock))) {
            throw new RuleViolation("Seats.begun", batch.startsOn());
        }
    }

    /** The end of the last working day to answer, and never later than the eve of the training. */
    private Instant deadline(BatchInfo batch) {
        var day = workingDays.plus(LocalDate.now(clock), batch.reregistrationDays());
        var eve = batch.startsOn().minusDays(1);
        return (day.isAfter(eve) ? eve : day).atTime(LocalTime.of(23, 59, 59)).atZone(Dates.WIB).toInstant();
    }
}
