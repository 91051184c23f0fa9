package id.latih.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.LockAndGetResult;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import io.github.bucket4j.distributed.remote.RemoteBucketState;

/** One use of one bucket, as MySQL and MariaDB speak. */
class LimitTransaction implements SelectForUpdateBasedTransaction {

    private final Connection connection;
    private final String key;
    private final ClientSideConfig config;

    LimitTransaction(Connection connection, String key, ClientSideConfig config) {
        this.connection = connection;
        this.key = key;
        this.config = config;
    }

    private interface Step<T> {
        T run() throws SQLException;
    }

    private static <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException failed) {
            throw new BucketExceptions.BucketExecutionException(failed);
        }
    }

    @Override
    public void begin(Optional<Long> timeout) {
        attempt(() -> {
            connection.setAutoCommit(false);
            return true;
        });
    }

    @Override
    public LockAndGetResult tryLockAndGet(Optional<Long> timeout) {
        return attempt(() -> {
            try (var select = connection.prepareStatement("select state from rate_limit where id = ? for update")) {
                select.setString(1, key);
                var row = select.executeQuery();
                return row.next() ? LockAndGetResult.locked(row.getBytes(1)) : LockAndGetResult.notLocked();
            }
        });
    }

    @Override
    public boolean tryInsertEmptyData(Optional<Long> timeout) {
        return attempt(() -> {
            try (var insert = connection.prepareStatement(
                    "insert ignore into rate_limit (id, state, expires_at) values (?, null, 0)")) {
                insert.setString(1, key);
                return insert.executeUpdate() > 0;
            }
        });
    }

    @Override
    public void update(byte[] data, RemoteBucketState state, Optional<Long> timeout) {
        attempt(() -> {
            try (var update = connection.prepareStatement(
                    "update rate_limit set state = ?, expires_at = ? where id = ?")) {
                update.setBytes(1, data);
                update.setLong(2, expiry(state));
                update.setString(3, key);
                return update.executeUpdate();
            }
        });
    }

    private long expiry(RemoteBucketState state) {
        var now = config.getClientSideClock().orElseThrow().currentTimeNanos();
        return now / 1_000_000
                + config.getExpirationAfterWriteStrategy().orElseThrow().calculateTimeToLiveMillis(state, now);
    }

    @Override
    public void rollback() {
        attempt(() -> {
            connection.rollback();
            return true;
        });
    }

    @Override
    public void commit(Optional<Long> timeout) {
        attempt(() -> {
            connection.commit();
            return true;
        });
    }

    /** The pool resets the connection's way of committing. */
    @Override
    public void release() {
        attempt(() -> {
            connection.close();
            return true;
        });
    }
}
