package id.latih.training;

import java.time.Clock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;

/**
 * Lets one transaction at a time decide about a batch's seats. What is read after taking it is what the
 * transaction before left behind, since the portal reads what is committed at each statement.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BatchLock {

    private final EntityManager entities;
    private final BatchRepository batches;
    private final BatchChangeRepository changes;
    private final BatchNews news;
    private final Clock clock;

    BatchLock(EntityManager entities, BatchRepository batches, BatchChangeRepository changes, BatchNews news,
            Clock clock) {
        this.entities = entities;
        this.batches = batches;
        this.changes = changes;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Waits until no other transaction holds the batch, and holds it until this one ends.
     *
     * @return the batch as it is now
     */
    public BatchInfo lock(long batchId) {
        lockRow(batchId);
        return batches.joined(batchId).orElseThrow(() -> new NotFound("batch", batchId)).info();
    }

    /** Makes the list of trainees final: the training has started. A change that waits can be made no more. */
    public void markStarted(long batchId) {
        var batch = lockRow(batchId);
        if (batch.startedAt == null) {
            batch.startedAt = clock.instant();
            batch.changedAt = batch.startedAt;
            changes.findByBatchIdAndState(batchId, ChangeState.PENDING).ifPresent(change -> {
                change.decide(ChangeState.WITHDRAWN, null, clock.instant(), null);
                news.changeWithdrawn(batch, change);
            });
        }
    }

    /** The batch's row, locked and fresh even where this transaction had read it before. */
    Batch lockRow(long batchId) {
        if (entities.createNativeQuery("select id from batch where id = :id for update", Long.class)
                .setParameter("id", batchId).getResultList().isEmpty()) {
            throw new NotFound("batch", batchId);
        }
        var batch = entities.find(Batch.class, batchId);
        entities.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }
}
