package id.latih.enrolment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.NotFound;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;
import id.latih.training.BatchLock;
import id.latih.training.BatchState;

/**
 * Takes the locks of a step that may move a seat, always in the same order: the batch's row, then the
 * application's.
 */
@Component
class EnrolmentLocks {

    /** An application, locked, with its locked batch. */
    record Held(BatchInfo batch, Application application) {
    }

    private record Shared(long id, int version, BatchState state) {
    }

    private final BatchLock batches;
    private final BatchDirectory directory;
    private final ApplicationRepository applications;
    private final JdbcClient jdbc;

    EnrolmentLocks(BatchLock batches, BatchDirectory directory, ApplicationRepository applications,
            JdbcClient jdbc) {
        this.batches = batches;
        this.directory = directory;
        this.applications = applications;
        this.jdbc = jdbc;
    }

    Held hold(long applicationId) {
        var batchId = applications.batchOf(applicationId)
                .orElseThrow(() -> new NotFound("application", applicationId));
        var batch = batches.lock(batchId);
        return new Held(batch, application(applicationId));
    }

    /**
     * Keeps the application's batch as it is until this transaction ends: many may hold it at once, a
     * cancellation waits for all of them. The application's row is only read: it is locked after.
     *
     * @return the batch as it stands
     */
    BatchInfo shareBatchOf(long applicationId) {
        return jdbc.sql("""
                select id, version, state from batch where id = (select batch_id from application where id = ?)
                lock in share mode""").param(applicationId).query(Shared.class).optional()
                .flatMap(now -> directory.find(now.id(), now.version(), now.state()))
                .orElseThrow(() -> new NotFound("application", applicationId));
    }

    BatchInfo batch(long batchId) {
        return batches.lock(batchId);
    }

    /** The application alone: for steps that touch no seat. */
    Application application(long applicationId) {
        return applications.lock(applicationId).orElseThrow(() -> new NotFound("application", applicationId));
    }
}
