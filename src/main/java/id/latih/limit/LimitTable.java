package id.latih.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.AbstractSelectForUpdateBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import org.springframework.stereotype.Component;

/** Where Bucket4j keeps its buckets: the table {@code rate_limit}, each row locked while its bucket is used. */
@Component
class LimitTable extends AbstractSelectForUpdateBasedProxyManager<String> {

    /** A full bucket says nothing; its row may go. */
    private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(10);

    private final DataSource database;

    LimitTable(DataSource database, Clock clock) {
        super(ClientSideConfig.getDefault().withClientClock(time(clock)).withExpirationAfterWriteStrategy(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL)));
        this.database = database;
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }

    @Override
    protected SelectForUpdateBasedTransaction allocateTransaction(String key, Optional<Long> timeout) {
        try {
            return new LimitTransaction(database.getConnection(), key, getClientSideConfig());
        } catch (SQLException failed) {
            throw new BucketExceptions.BucketExecutionException(failed);
        }
    }

    @Override
    public void removeProxy(String key) {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement("delete from rate_limit where id = ?")) {
            delete.setString(1, key);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new BucketExceptions.BucketExecutionException(failed);
        }
    }

    private static TimeMeter time(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
