package id.latih.limit;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import org.springframework.stereotype.Component;

import id.latih.core.RuleViolation;
import id.latih.core.Secrets;

/**
 * Counts in the database, in a transaction of its own: call it where none is open, so that nobody who holds a
 * connection waits for a second one. Whose tries are counted is kept as a hash only.
 */
@Component
public class Limits {

    /** What one instance may let pass before it looks at the others' count, where each look would cost too much. */
    private static final Optimization ROUGHLY = Optimizations.delaying(new DelayParameters(20, Duration.ofSeconds(1)));
    private static final int MOST_KNOWN = 10_000;

    private final LimitTable table;
    private final Cache<String, BucketProxy> rough = Caffeine.newBuilder().maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofMinutes(5)).build();

    Limits(LimitTable table) {
        this.table = table;
    }

    /** Counts one try. @return how long to wait before the next, where this one is too many; otherwise nothing */
    public Optional<Duration> take(Limit limit, String who) {
        var taken = bucket(limit, who).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    /** Counts one try. @throws RuleViolation where this one is too many, saying how long to wait */
    public void check(Limit limit, String who) {
        take(limit, who).ifPresent(wait -> {
            throw new RuleViolation("Limits.tooOften", Math.max(1, wait.plusSeconds(59).toMinutes()));
        });
    }

    /** Whether the next try would be one too many; counts nothing. */
    public boolean isUsedUp(Limit limit, String who) {
        return bucket(limit, who).getAvailableTokens() < 1;
    }

    /** The try was in order and does not count. */
    public void giveBack(Limit limit, String who) {
        bucket(limit, who).addTokens(1);
    }

    private BucketProxy bucket(Limit limit, String who) {
        var key = Secrets.hash(limit + " " + who);
        return limit == Limit.API
                ? rough.get(key, missing -> table.builder().withOptimization(ROUGHLY).build(missing, limit::configuration))
                : table.builder().build(key, limit::configuration);
    }
}
