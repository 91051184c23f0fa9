package id.latih.training;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.institute.InstituteDirectory;

/** How many batches wait for whom, for the home page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTITUTE_STAFF', 'APPROVER')")
public class BatchCounts {

    private final BatchRepository batches;
    private final BatchChangeRepository changes;
    private final InstituteDirectory institutes;
    private final CurrentUser currentUser;

    BatchCounts(BatchRepository batches, BatchChangeRepository changes, InstituteDirectory institutes,
            CurrentUser currentUser) {
        this.batches = batches;
        this.changes = changes;
        this.institutes = institutes;
        this.currentUser = currentUser;
    }

    /** The own institute's batches in a state; none for staff without an institute. */
    @PreAuthorize("hasRole('INSTITUTE_STAFF')")
    public long own(BatchState state) {
        return institutes.instituteOf(currentUser.id())
                .map(institute -> batches.countByInstituteIdAndState(institute, state)).orElse(0L);
    }

    @PreAuthorize("hasRole('APPROVER')")
    public long submitted() {
        return batches.countByState(BatchState.SUBMITTED);
    }

    @PreAuthorize("hasRole('APPROVER')")
    public long pendingChanges() {
        return changes.countByState(ChangeState.PENDING);
    }
}
