package id.latih.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The application's clock in tests: it goes on like the real one, from a moment that a test chooses.
 * A test that moves it puts it back with {@link #reset()}, since contexts are shared.
 */
public final class MutableClock extends Clock {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    public MutableClock() {
        this(new AtomicReference<>(Duration.ZERO), WIB);
    }

    private MutableClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    public void set(Instant now) {
        ahead.set(Duration.between(Instant.now(), now));
    }

    /** @param now in WIB */
    public void set(LocalDateTime now) {
        set(now.atZone(WIB).toInstant());
    }

    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view of the same clock: it moves when this one is moved. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(ahead, other);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        @Primary
        MutableClock testClock() {
            return new MutableClock();
        }
    }
}
