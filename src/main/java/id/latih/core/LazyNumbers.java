package id.latih.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers for the measures of the portal, read together and not more often than they are worth: many gauges ask for
 * them, and each of several observers asks for all gauges. Unknown, not zero, while they cannot be read.
 */
public final class LazyNumbers {

    private static final Logger LOG = LoggerFactory.getLogger(LazyNumbers.class);

    private final Supplier<Map<String, ? extends Number>> source;
    private final Duration life;
    private final Clock clock;
    private Map<String, ? extends Number> numbers = Map.of();
    private boolean known;
    private @Nullable Instant read;

    public LazyNumbers(Supplier<Map<String, ? extends Number>> source, Duration life, Clock clock) {
        this.source = source;
        this.life = life;
        this.clock = clock;
    }

    /** Zero for what the numbers do not name. */
    public synchronized double get(String name) {
        if (read == null || !read.plus(life).isAfter(clock.instant())) {
            read = clock.instant();
            try {
                numbers = source.get();
                known = true;
            } catch (RuntimeException away) {
                LOG.warn("The numbers with {} could not be read: {}", name, away.toString());
                known = false;
            }
        }
        var number = numbers.get(name);
        return !known ? Double.NaN : number == null ? 0 : number.doubleValue();
    }
}
