package id.latih.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.latih.core.Audit;
import id.latih.demo.Applicant.Line;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;

/** Lives the applications of a batch: event after event through the state machine, seats passed on to reserves. */
final class Life {

    private static final int LAST_STEP = 3;

    private final Days days;
    private final Staff staff;
    private final Timeline timeline;
    private final Remarks remarks = new Remarks();
    private final Chance chance = new Chance("life");

    Life(Days days, Staff staff) {
        this.days = days;
        this.staff = staff;
        this.timeline = new Timeline(days);
    }

    void live(List<Applicant> applicants) {
        var freed = new ArrayDeque<Freed>();
        var inOrder = applicants.stream().sorted(Comparator.comparing((Applicant a) -> a.fate.band())
                .thenComparing(a -> a.rank == null ? 0 : a.rank)).toList();
        int seats = 0;
        for (var applicant : inOrder) {
            if (applicant.fate.has(ApplicationEvent.APPROVE)) {
                applicant.seat = ++seats;
            }
            live(applicant, freed);
        }
    }

    private void live(Applicant applicant, Deque<Freed> freed) {
        var at = timeline.begin(applicant);
        var state = ApplicationState.DRAFT;
        applicant.created = at;
        applicant.step = applicant.fate.events().size() > 1 ? LAST_STEP : step(applicant);
        for (var event : applicant.fate.events()) {
            at = event == ApplicationEvent.OFFER_SEAT ? takeOver(applicant, freed)
                    : timeline.next(event, at, applicant);
            if (event == ApplicationEvent.APPROVE || event == ApplicationEvent.OFFER_SEAT) {
                applicant.respondBy = days.deadline(at, applicant.batch.reregistrationDays());
            }
            applicant.history.add(line(at, event, state, applicant));
            state = event.to();
            passOn(event, at, applicant, freed);
        }
        applicant.since = at;
        forget(applicant);
    }

    private int step(Applicant applicant) {
        return applicant.fate == Fate.SUBMITTED ? LAST_STEP : chance.between(0, 2);
    }

    private static void passOn(ApplicationEvent event, Instant at, Applicant applicant, Deque<Freed> freed) {
        if (event == ApplicationEvent.DECLINE || event == ApplicationEvent.EXPIRE) {
            freed.add(new Freed(Objects.requireNonNull(applicant.seat), at));
        }
    }

    private static Instant takeOver(Applicant applicant, Deque<Freed> freed) {
        var seat = freed.remove();
        applicant.seat = seat.number();
        return seat.at().plusSeconds(1);
    }

    /** What the state it ended in doesn't have. */
    private static void forget(Applicant applicant) {
        var state = applicant.state();
        if (!state.holdsSeat()) {
            applicant.seat = null;
        }
        if (state != ApplicationState.APPROVED) {
            applicant.respondBy = null;
        }
        if (state != ApplicationState.RESERVE) {
            applicant.reserveRank = null;
        }
    }

    private Line line(Instant at, ApplicationEvent event, ApplicationState from, Applicant applicant) {
        // one officer checks, the one in charge sends the list
        var officers = applicant.batch.staff();
        var officer = event == ApplicationEvent.PROPOSE ? officers.getFirst() : chance.pick(officers);
        var remark = remarks.on(event, applicant);
        return switch (event.actor()) {
            case RESIDENT -> line(at, applicant.resident.accountId(), applicant.resident.name(), event, from,
                    applicant, remark);
            case STAFF -> line(at, officer.accountId(), officer.name(), event, from, applicant, remark);
            case APPROVER -> line(at, staff.approver().accountId(), staff.approver().name(), event, from, applicant,
                    remark);
            case PORTAL -> line(at, null, Audit.PORTAL, event, from, applicant, remark);
        };
    }

    private static Line line(Instant at, @Nullable Long actorId, String actor, ApplicationEvent event,
            ApplicationState from, Applicant applicant, Remark remark) {
        return new Line(at, actorId, actor, event, from, remark, applicant.respondBy, applicant.reserveRank);
    }

    private record Freed(int number, Instant at) {
    }
}
