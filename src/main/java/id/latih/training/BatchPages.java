package id.latih.training;

import java.util.ArrayList;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.PageOfIds;

/** Pages of all the batches there ever were. */
@Component
class BatchPages {

    private static final String PENDING = "select pending_batch_id from batch_change where pending_batch_id is not null";

    private final BatchRepository batches;
    private final JdbcClient jdbc;

    BatchPages(BatchRepository batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** An institute's own, the latest first. */
    List<BatchRow> own(long institute, BatchFilter filter, Pageable page) {
        return own(institute, filter).read(jdbc, page, batches::rows, BatchRow::id);
    }

    long countOwn(long institute, BatchFilter filter) {
        return own(institute, filter).count(jdbc);
    }

    /** What waits for an approver first, which is never much; then the latest. No drafts. */
    List<BatchRow> forReview(BatchFilter filter, Pageable page) {
        var waiting = reviewed(filter).or("state = 'SUBMITTED'").or("id in (" + PENDING + ")").ids(jdbc, 0, Integer.MAX_VALUE);
        var from = (int) Math.min(page.getOffset(), waiting.size());
        var shown = new ArrayList<>(waiting.subList(from, Math.min(from + page.getPageSize(), waiting.size())));
        // of the others perhaps none, but asked for: the list takes as many statements however much waits
        shown.addAll(reviewed(filter).where("state <> :waiting", "waiting", BatchState.SUBMITTED)
                .where("id not in (:others)", "others", waiting.isEmpty() ? null : waiting)
                .ids(jdbc, page.getOffset() - from, page.getPageSize() - shown.size()));
        return PageOfIds.inOrder(shown, batches::rows, BatchRow::id);
    }

    long countForReview(BatchFilter filter) {
        return reviewed(filter).count(jdbc);
    }

    private static PageOfIds own(long institute, BatchFilter filter) {
        return filtered(filter).where("institute_id = :institute", "institute", institute);
    }

    private static PageOfIds reviewed(BatchFilter filter) {
        return filtered(filter).where("state <> :draft", "draft", BatchState.DRAFT)
                .where("institute_id = :institute", "institute", filter.instituteId());
    }

    private static PageOfIds filtered(BatchFilter filter) {
        return BatchSearch.of(filter.text()).where("state = :state", "state", filter.state());
    }
}
