package id.latih.crypto;

import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.sql.DataSource;

import com.google.crypto.tink.KeysetHandle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data keys in their table, wrapped. Made at the first start. */
final class KeySets {

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;

    KeySets(DataSource source, MasterKeys masterKeys) {
        this.jdbc = JdbcClient.create(source);
        this.masterKeys = masterKeys;
    }

    /** @throws KeyProblem where the master key is not the one that wrapped them */
    KeysetHandle get(KeyUse use) {
        var wrapped = find(use);
        if (wrapped.isEmpty()) {
            insert(use);
            // of two portals that start together, one was first
            wrapped = find(use);
        }
        return masterKeys.unwrap(use, wrapped.orElseThrow());
    }

    /** Keeps others from changing them until the transaction ends. */
    KeysetHandle lock(KeyUse use) {
        get(use);
        return masterKeys.unwrap(use, jdbc.sql("select wrapped from key_set where name = ? for update")
                .param(use.name()).query(byte[].class).single());
    }

    /** Wrapped by the key of today, whichever wrapped them before. */
    void replace(KeyUse use, KeysetHandle keys) {
        jdbc.sql("update key_set set wrapped = ?, changed_at = utc_timestamp(6) where name = ?")
                .params(wrap(masterKeys.current(), use, keys), use.name()).update();
    }

    /** Whether a rotation began and has not ended. */
    boolean unfinished() {
        return jdbc.sql("select unfinished from key_set where name = ?").param(KeyUse.SEAL.name())
                .query(Boolean.class).single();
    }

    void unfinished(boolean unfinished) {
        jdbc.sql("update key_set set unfinished = ? where name = ?").params(unfinished, KeyUse.SEAL.name()).update();
    }

    private Optional<byte[]> find(KeyUse use) {
        return jdbc.sql("select wrapped from key_set where name = ?").param(use.name()).query(byte[].class).optional();
    }

    private void insert(KeyUse use) {
        try {
            jdbc.sql("""
                    insert into key_set (name, wrapped, changed_at) values (?, ?, utc_timestamp(6))
                    on duplicate key update name = name""")
                    .params(use.name(), wrap(masterKeys.forFirstKeys(), use, use.newKeys())).update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] wrap(MasterKey key, KeyUse use, KeysetHandle keys) {
        try {
            return key.wrap(use, keys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
