package id.latih.training;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;

/**
 * Lets staff ask for other seats or dates of a batch that is published: people have applied under the old
 * ones, so an approver decides. One request at a time.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class BatchChangeService {

    private static final int NOTE_LENGTH = 1000;

    private final BatchChangeRepository changes;
    private final BatchLock lock;
    private final BatchNews news;
    private final OwnInstitute own;
    private final CurrentUser currentUser;
    private final Clock clock;

    BatchChangeService(BatchChangeRepository changes, BatchLock lock, BatchNews news, OwnInstitute own,
            CurrentUser currentUser, Clock clock) {
        this.changes = changes;
        this.lock = lock;
        this.news = news;
        this.own = own;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation beside the first field that cannot be; where nothing would change; where the
     *                       training has started, or another request waits
     */
    public void request(long batchId, ChangeData data) {
        var batch = running(batchId);
        var dates = Checks.dates(data.opensOn(), data.closesOn(), data.announcedOn(), data.startsOn(), data.endsOn());
        BatchRules.seats(data.seats(), data.reserves());
        ChangeRules.check(batch, data.seats(), data.reserves(), dates, LocalDate.now(clock));
        if (changes.findByBatchIdAndState(batchId, ChangeState.PENDING).isPresent()) {
            throw new RuleViolation("BatchChangeService.pending");
        }
        var change = new BatchChange();
        change.batchId = batchId;
        change.seats = data.seats();
        change.reserves = data.reserves();
        change.date(dates);
        change.note = Checks.text("note", data.note(), NOTE_LENGTH);
        change.requestedBy = currentUser.id();
        change.requestedAt = clock.instant();
        changes.save(change);
        news.changeRequested(batch, change);
    }

    /** Takes back the request that waits. */
    public void withdraw(long batchId) {
        var batch = lock.lockRow(batchId);
        own.check(batch.instituteId);
        var change = changes.findByBatchIdAndState(batchId, ChangeState.PENDING)
                .orElseThrow(() -> new RuleViolation("BatchChangeService.none"));
        change.decide(ChangeState.WITHDRAWN, currentUser.id(), clock.instant(), null);
        news.changeWithdrawn(batch, change);
    }

    private Batch running(long batchId) {
        var batch = lock.lockRow(batchId);
        own.check(batch.instituteId);
        BatchRules.in(batch, BatchState.PUBLISHED);
        BatchRules.notStarted(batch);
        return batch;
    }
}
