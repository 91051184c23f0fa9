package id.latih.enrolment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import id.latih.training.BatchCancelled;
import id.latih.training.BatchChanged;
import id.latih.training.BatchDirectory;

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

    BatchListener(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions,
            ApplicationNotices notices, BatchDirectory batches, SeatKeeper seatKeeper) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.notices = notices;
        this.batches = batches;
        this.seatKeeper = seatKeeper;
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

    @ApplicationModuleListener
    void on(PlacementConfirmed confirmed) {
        applications.otherOffers(confirmed.residentId(), confirmed.applicationId()).forEach(seatKeeper::release);
    }
}
