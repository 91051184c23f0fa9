package id.latih.publicsite.subscription;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * Counts in memory how often one network address asks, so that no program fills strangers' mailboxes. Many
 * telephones share an address, so it may ask often.
 */
@Component
class Askers {

    static final int AN_HOUR = 30;
    private static final int MOST_KNOWN = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_KNOWN)
            .expireAfterAccess(HOUR).build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, HOUR)).build());

    /** Whether it may ask once more. */
    boolean mayAsk(String address) {
        return buckets.get(address).tryConsume(1);
    }
}
