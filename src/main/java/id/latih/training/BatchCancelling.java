package id.latih.training;

import java.time.Clock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;

/** Calls off a published batch. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTITUTE_STAFF', 'APPROVER')")
public class BatchCancelling {

    private static final int NOTE_LENGTH = 1000;

    private final BatchLock lock;
    private final BatchChangeRepository changes;
    private final BatchNews news;
    private final OwnInstitute own;
    private final CurrentUser currentUser;
    private final Clock clock;

    BatchCancelling(BatchLock lock, BatchChangeRepository changes, BatchNews news, OwnInstitute own,
            CurrentUser currentUser, Clock clock) {
        this.lock = lock;
        this.changes = changes;
        this.news = news;
        this.own = own;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Cancels the batch for good, and with it a change that waits; enrolment closes its applications and
     * tells the applicants.
     *
     * @throws RuleViolation where it is not published, or the training has started
     */
    public void cancel(long batchId, BatchCancellation reason, String note) {
        var batch = lock.lockRow(batchId);
        var user = currentUser.get();
        if (user.role() == Role.INSTITUTE_STAFF) {
            own.check(batch.instituteId);
        }
        BatchRules.in(batch, BatchState.PUBLISHED);
        BatchRules.notStarted(batch);
        batch.become(BatchState.CANCELLED, reason, Checks.optionalText("note", note, NOTE_LENGTH));
        batch.changedAt = clock.instant();
        changes.findByBatchIdAndState(batchId, ChangeState.PENDING).ifPresent(change ->
                change.decide(ChangeState.WITHDRAWN, user.accountId(), clock.instant(), null));
        news.cancelled(batch, BatchState.PUBLISHED, reason);
    }
}
