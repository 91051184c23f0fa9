package id.latih.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import com.google.crypto.tink.KeysetHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the portal a new data key, wrapped by the master key of today, and seals every row anew with it. Cut
 * short, it goes on where it was when it is run again: a row that is sealed with the newest key is left alone.
 */
final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 200;
    /** The key's number behind one byte, as Tink begins what it encrypts. */
    private static final int PREFIX = 5;

    private final KeySets keySets;
    private final Vault vault;
    private final List<SealedColumn> columns;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyRotation(DataSource source, MasterKeys masterKeys, Vault vault, List<SealedColumns> columns) {
        this.keySets = new KeySets(source, masterKeys);
        this.vault = vault;
        this.columns = columns.stream().flatMap(some -> some.sealedColumns().stream()).toList();
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** How many values were sealed anew. */
    long run() {
        transaction.executeWithoutResult(status -> newKey());
        vault.load();
        var sealed = columns.stream().mapToLong(this::seal).sum();
        transaction.executeWithoutResult(status -> forgetOldest());
        LOG.info("Sealed {} values with the new data key", sealed);
        return sealed;
    }

    /** One is enough: a run that was cut short has left one with rows still to come. */
    private void newKey() {
        var keys = keySets.lock(KeyUse.SEAL);
        keySets.replace(KeyUse.SEAL, keySets.unfinished() ? keys : oneMore(keys));
        keySets.replace(KeyUse.LOOK_UP, keySets.lock(KeyUse.LOOK_UP));
        keySets.unfinished(true);
    }

    /**
     * All but the newest and the one before: a portal that ran meanwhile may still seal with that until it is
     * restarted, and its rows are sealed anew the next time.
     */
    private void forgetOldest() {
        var keys = keySets.lock(KeyUse.SEAL);
        var used = used();
        var kept = KeysetHandle.newBuilder(keys);
        for (int at = keys.size() - 3; at >= 0; at--) {
            if (!used.contains(keys.getAt(at).getId())) {
                kept.deleteAt(at);
            }
        }
        try {
            keySets.replace(KeyUse.SEAL, kept.build());
            keySets.unfinished(false);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long seal(SealedColumn column) {
        var prefix = prefix(keySets.get(KeyUse.SEAL));
        long last = Long.MIN_VALUE;
        long sealed = 0;
        for (var rows = next(column, prefix, last); !rows.isEmpty(); rows = next(column, prefix, last)) {
            for (var row : rows) {
                sealed += Objects.requireNonNull(transaction.execute(status -> sealRow(column, row)));
            }
            last = rows.getLast();
        }
        return sealed;
    }

    private List<Long> next(SealedColumn column, byte[] prefix, long after) {
        return jdbc.sql("select %1$s from %2$s where %1$s > ? and substring(%3$s, 1, %4$d) <> ? order by %1$s limit %5$d"
                        .formatted(column.row(), column.table(), column.column(), PREFIX, BATCH))
                .params(after, prefix).query(Long.class).list();
    }

    private int sealRow(SealedColumn column, long row) {
        var sealed = jdbc.sql("select %s from %s where %s = ? for update"
                .formatted(column.column(), column.table(), column.row())).param(row).query(byte[].class).optional();
        return sealed.map(bytes -> jdbc.sql("update %s set %s = ? where %s = ?"
                        .formatted(column.table(), column.column(), column.row()))
                .params(vault.seal(column, row, vault.open(column, row, bytes)), row).update()).orElse(0);
    }

    private Set<Integer> used() {
        var used = new HashSet<Integer>();
        for (var column : columns) {
            jdbc.sql("select distinct substring(%1$s, 1, %2$d) from %3$s where %1$s is not null"
                    .formatted(column.column(), PREFIX, column.table())).query(byte[].class).list()
                    .forEach(prefix -> used.add(ByteBuffer.wrap(prefix).getInt(1)));
        }
        return used;
    }

    private static byte[] prefix(KeysetHandle keys) {
        return ByteBuffer.allocate(PREFIX).put((byte) 1).putInt(keys.getPrimary().getId()).array();
    }

    private static KeysetHandle oneMore(KeysetHandle keys) {
        try {
            return KeyUse.SEAL.oneMore(keys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
