package id.latih.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Batches for other modules to read. Asks for no role: callers decide who may see which. */
@Service
@Transactional(readOnly = true)
public class BatchDirectory {

    /** How old what a batch says of its programme and institute may be. */
    private static final Duration LIFE = Duration.ofSeconds(2);
    private static final int MOST = 500;

    private record Known(int version, BatchInfo info) {
    }

    private final Cache<Long, Known> known = Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();
    private final BatchRepository batches;

    BatchDirectory(BatchRepository batches) {
        this.batches = batches;
    }

    /** A batch of any state. One read, which needs no transaction of its own. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<BatchInfo> find(long batchId) {
        return batches.joined(batchId).map(BatchRepository.Joined::info);
    }

    /**
     * The same, up to two seconds old: for what is looked at and decided later. When registration opens, thousands look at
     * the same batch.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<BatchInfo> recent(long batchId) {
        var seen = known.getIfPresent(batchId);
        return seen == null ? read(batchId) : Optional.of(seen.info());
    }

    /**
     * The batch as it stands, of whoever has just read its version and state: read anew unless that is how it is known.
     * Only what it says of its programme and institute may be two seconds old.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<BatchInfo> find(long batchId, int version, BatchState state) {
        var seen = known.getIfPresent(batchId);
        return seen == null || seen.version() != version || seen.info().state() != state ? read(batchId)
                : Optional.of(seen.info());
    }

    private Optional<BatchInfo> read(long batchId) {
        var found = batches.joined(batchId).map(joined -> new Known(joined.batch().version, joined.info()));
        found.ifPresent(now -> known.put(batchId, now));
        return found.map(Known::info);
    }

    /** Published batches whose training starts on this day or before and was not marked as started. */
    public List<Long> startingBy(LocalDate day) {
        return batches.startingBy(day);
    }
}
