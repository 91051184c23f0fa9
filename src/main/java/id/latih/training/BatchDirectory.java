package id.latih.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Batches for other modules to read. Asks for no role: callers decide who may see which. */
@Service
@Transactional(readOnly = true)
public class BatchDirectory {

    private final BatchRepository batches;

    BatchDirectory(BatchRepository batches) {
        this.batches = batches;
    }

    /** A batch of any state. One read, which needs no transaction of its own. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<BatchInfo> find(long batchId) {
        return batches.joined(batchId).map(BatchRepository.Joined::info);
    }

    /** Published batches whose training starts on this day or before and was not marked as started. */
    public List<Long> startingBy(LocalDate day) {
        return batches.startingBy(day);
    }
}
