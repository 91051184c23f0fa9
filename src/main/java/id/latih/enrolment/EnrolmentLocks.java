package id.latih.enrolment;

import org.springframework.stereotype.Component;

import id.latih.core.NotFound;
import id.latih.training.BatchInfo;
import id.latih.training.BatchLock;

/**
 * Takes the locks of a step that may move a seat, always in the same order: the batch's row, then the
 * application's.
 */
@Component
class EnrolmentLocks {

    /** An application, locked, with its locked batch. */
    record Held(BatchInfo batch, Application application) {
    }

    private final BatchLock batches;
    private final ApplicationRepository applications;

    EnrolmentLocks(BatchLock batches, ApplicationRepository applications) {
        this.batches = batches;
        this.applications = applications;
    }

    Held hold(long applicationId) {
        var batchId = applications.batchOf(applicationId)
                .orElseThrow(() -> new NotFound("application", applicationId));
        var batch = batches.lock(batchId);
        return new Held(batch, application(applicationId));
    }

    /**
     * Keeps the application's batch as it is until this transaction ends: many may hold it at once, a
     * cancellation waits for all of them.
     */
    void shareBatchOf(long applicationId) {
        applications.shareBatch(applications.batchOf(applicationId)
                .orElseThrow(() -> new NotFound("application", applicationId)));
    }

    BatchInfo batch(long batchId) {
        return batches.lock(batchId);
    }

    /** The application alone: for steps that touch no seat. */
    Application application(long applicationId) {
        return applications.lock(applicationId).orElseThrow(() -> new NotFound("application", applicationId));
    }
}
