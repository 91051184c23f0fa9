package id.latih.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Announces that this instance goes down: on command, or when it is told to stop. It then goes on answering for
 * {@code LATIH_SHUTDOWN_NOTICE}, so that a proxy sees it leave and open pages hear of it, before it takes no more
 * requests and ends those in hand.
 */
@Component
class Restart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Restart.class);

    private final Duration notice;
    private final Clock clock;
    private volatile @Nullable Instant at;
    private volatile boolean running;

    Restart(@Value("${latih.shutdown.notice}") Duration notice, Clock clock) {
        this.notice = notice;
        this.clock = clock;
    }

    void announce(Duration ahead) {
        at = clock.instant().plus(ahead);
        LOG.info("Open pages are told that the portal restarts in {} seconds", ahead.toSeconds());
    }

    void withdraw() {
        at = null;
    }

    /** How long it is until then; empty where nothing was announced. */
    Optional<Duration> ahead() {
        return Optional.ofNullable(at).map(then -> Duration.between(clock.instant(), then))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** What was announced before is over: who starts is not about to go. */
    @Override
    public void start() {
        withdraw();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        announce(notice);
        try {
            Thread.sleep(notice);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first to stop: the server stops after it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
