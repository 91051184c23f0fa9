package id.latih.enrolment;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.RuleViolation;
import id.latih.enrolment.EnrolmentLocks.Held;

/**
 * A resident confirms an offered seat (daftar ulang), declines it, or withdraws. A freed seat is offered to
 * the next reserve in the same transaction.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RESIDENT')")
public class ConfirmationService {

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final Seats seats;
    private final OwnResident ownResident;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmationService(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions,
            Seats seats, OwnResident ownResident, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.seats = seats;
        this.ownResident = ownResident;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms the seat. Other offers of the same resident then go on to the next in line.
     *
     * @throws RuleViolation where the deadline has passed, or the resident holds a place in another training
     */
    public void reregister(long applicationId) {
        var application = own(applicationId).application();
        if (application.state == ApplicationState.REREGISTERED) {
            return;
        }
        var respondBy = application.respondBy;
        if (respondBy != null && respondBy.isBefore(clock.instant())) {
            throw new RuleViolation("ConfirmationService.tooLate", respondBy);
        }
        if (applications.existsByResidentIdAndStateIn(application.residentId, Seats.PLACEMENTS)) {
            throw new RuleViolation("ConfirmationService.placedElsewhere");
        }
        transitions.apply(application, ApplicationEvent.REREGISTER);
        try {
            applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException taken) {
            // two offers confirmed at the same moment: the unique key lets one through
            throw new RuleViolation("ConfirmationService.placedElsewhere");
        }
        events.publishEvent(new PlacementConfirmed(application.id(), application.residentId));
    }

    /** Gives an offered seat back. */
    public void decline(long applicationId, WithdrawalReason reason, String note) {
        var held = own(applicationId);
        transitions.apply(held.application(), ApplicationEvent.DECLINE, new Reason(reason, note));
        seats.offerNext(held.batch());
    }

    /** Withdraws an application, from its sending until the training begins. */
    public void withdraw(long applicationId, WithdrawalReason reason, String note) {
        var held = own(applicationId);
        var heldSeat = held.application().state.holdsSeat();
        transitions.apply(held.application(), ApplicationEvent.WITHDRAW, new Reason(reason, note));
        if (heldSeat) {
            seats.offerNext(held.batch());
        }
    }

    private Held own(long applicationId) {
        var held = locks.hold(applicationId);
        ownResident.ownerOf(held.application());
        return held;
    }
}
