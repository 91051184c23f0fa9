package id.latih.enrolment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import id.latih.training.BatchCancelled;
import id.latih.training.BatchChanged;
import id.latih.training.BatchDirectory;
import id.latih.training.SeatsAdded;

/** What follows for applications when their batch changes, and for offers when a place is confirmed. */
@Component
class BatchListener {

    private static final List<ApplicationState> OPEN =
            Arrays.stream(ApplicationState.values()).filter(ApplicationState::isOpen).toList();

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final ApplicationNotices notices;
    private final BatchDirectory batches;
    private final SeatKeeper seatKeeper;
    private final Seats seats;

    BatchListener(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions,
            ApplicationNotices notices, BatchDirectory batches, SeatKeeper seatKeeper, Seats seats) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.notices = notices;
        this.batches = batches;
        this.seatKeeper = seatKeeper;
        this.seats = seats;
    }

    @ApplicationModuleListener
    void on(BatchCancelled cancelled) {
        locks.batch(cancelled.batchId());
        applications.lockAll(cancelled.batchId(), OPEN)
                .forEach(application -> transitions.apply(application, ApplicationEvent.CANCEL));
    }

    @ApplicationModuleListener
    void on(BatchChanged changed) {
        var told = EnumSet.copyOf(OPEN);
        told.remove(ApplicationState.DRAFT);
        var accounts = applications.accountsIn(changed.batchId(), told);
        if (!accounts.isEmpty()) {
            notices.batchChanged(accounts, batches.find(changed.batchId()).orElseThrow());
        }
    }

    /** As many reserves as there are new seats: a seat that was free before is for those who wait for a decision. */
    @ApplicationModuleListener
    void on(SeatsAdded added) {
        var batch = locks.batch(added.batchId());
        for (int seat = 0; seat < added.seats(); seat++) {
            seats.offerNext(batch);
        }
    }

    @ApplicationModuleListener
    void on(PlacementConfirmed confirmed) {
        applications.otherOffers(confirmed.residentId(), confirmed.applicationId()).forEach(seatKeeper::release);
    }
}
