package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.enrolment.EnrolmentLocks.Held;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchLock;

/**
 * What the portal does by itself, at any hour: takes back offers whose deadline has passed and offers the
 * seat to the next reserve; makes the list of participants final on the day the training starts. Each
 * application or batch in a transaction of its own, under the batch's lock, and checked again there, so
 * that two instances doing it at once do it once.
 */
@Component
class SeatKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SeatKeeper.class);

    private static final List<ApplicationState> LEFT_AT_START = List.of(ApplicationState.DRAFT,
            ApplicationState.SUBMITTED, ApplicationState.CORRECTION_REQUESTED, ApplicationState.DOCUMENTS_PASSED,
            ApplicationState.PROPOSED, ApplicationState.APPROVED, ApplicationState.RESERVE,
            ApplicationState.REREGISTERED);

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Seats seats;
    private final Transitions transitions;
    private final BatchDirectory batches;
    private final BatchLock batchLock;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeatKeeper(ApplicationRepository applications, EnrolmentLocks locks, Seats seats, Transitions transitions,
            BatchDirectory batches, BatchLock batchLock, TransactionTemplate transaction,
            Clock clock) {
        this.applications = applications;
        this.locks = locks;
        this.seats = seats;
        this.transitions = transitions;
        this.batches = batches;
        this.batchLock = batchLock;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that is due now. One failure is logged and does not keep the others waiting. */
    void run() {
        applications.overdue(clock.instant()).forEach(id -> alone("offer " + id, () -> expire(id)));
        batches.startingBy(LocalDate.now(clock)).forEach(id -> alone("start of batch " + id, () -> start(id)));
    }

    private void alone(String what, Runnable step) {
        try {
            transaction.executeWithoutResult(status -> step.run());
        } catch (RuntimeException failure) {
            LOG.error("{} failed; it is tried again at the next round", what, failure);
        }
    }

    private void expire(long applicationId) {
        Held held = locks.hold(applicationId);
        var application = held.application();
        var respondBy = application.respondBy;
        if (application.state != ApplicationState.APPROVED || respondBy == null
                || !respondBy.isBefore(clock.instant())) {
            return;
        }
        transitions.apply(application, ApplicationEvent.EXPIRE);
        seats.offerNext(held.batch());
    }

    private void start(long batchId) {
        var batch = locks.batch(batchId);
        if (batch.started() || batch.startsOn().isAfter(LocalDate.now(clock))) {
            return;
        }
        for (var application : applications.lockAll(batchId, LEFT_AT_START)) {
            transitions.apply(application, switch (application.state) {
                case REREGISTERED -> ApplicationEvent.START_TRAINING;
                case APPROVED -> ApplicationEvent.EXPIRE;
                default -> ApplicationEvent.CLOSE;
            });
        }
        batchLock.markStarted(batchId);
    }

    /** The resident confirmed a place elsewhere: offers they can no longer take go on to the next. */
    void release(long applicationId) {
        Held held = locks.hold(applicationId);
        if (held.application().state == ApplicationState.APPROVED) {
            transitions.apply(held.application(), ApplicationEvent.RELEASE,
                    new Reason(WithdrawalReason.OTHER_TRAINING, null));
            seats.offerNext(held.batch());
        }
    }
}
