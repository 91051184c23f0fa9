package id.latih.training;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.core.NotFound;

/** Reads one batch with its waiting change; callers check who may see it. */
@Component
class BatchReader {

    private final BatchRepository batches;
    private final BatchChangeRepository changes;

    BatchReader(BatchRepository batches, BatchChangeRepository changes) {
        this.batches = batches;
        this.changes = changes;
    }

    BatchDetails read(long id) {
        var joined = batches.joined(id).orElseThrow(() -> new NotFound("batch", id));
        var pending = changes(id).stream().filter(change -> change.state() == ChangeState.PENDING).findFirst();
        return BatchDetails.of(joined, pending.orElse(null));
    }

    List<ChangeDetails> changes(long id) {
        return changes.named(id).stream().map(BatchChangeRepository.Named::details).toList();
    }
}
