package id.latih.factor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.crypto.SealedColumn;
import id.latih.crypto.SealedColumns;
import id.latih.crypto.Vault;

/** The secrets of the authenticator apps, sealed: one in use and one that is being set up. */
@Component
class FactorRepository {

    private final JdbcClient jdbc;
    private final Vault vault;

    FactorRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param lastStep of the last code used: each code works once */
    record Factor(@Nullable String secret, @Nullable String pending, long lastStep) {
    }

    /** The row is locked, so that of two who use one code at once only one gets through. */
    Optional<Factor> lock(long account) {
        return jdbc.sql("select secret_sealed, pending_sealed, last_step from second_factor where account_id = ? for update")
                .param(account).query((row, number) -> new Factor(open(Columns.SECRET, account, row.getBytes(1)),
                        open(Columns.PENDING, account, row.getBytes(2)), row.getLong(3))).optional();
    }

    boolean isSet(long account) {
        return jdbc.sql("select count(*) from second_factor where account_id = ? and secret_sealed is not null")
                .param(account).query(Long.class).single() > 0;
    }

    void begin(long account, String pending) {
        jdbc.sql("""
                insert into second_factor (account_id, pending_sealed) values (:account, :sealed)
                on duplicate key update pending_sealed = :sealed""").param("account", account)
                .param("sealed", vault.seal(Columns.PENDING, account, pending)).update();
    }

    void set(long account, String secret, long step) {
        jdbc.sql("update second_factor set secret_sealed = ?, pending_sealed = null, last_step = ? where account_id = ?")
                .params(vault.seal(Columns.SECRET, account, secret), step, account).update();
    }

    void used(long account, long step) {
        jdbc.sql("update second_factor set last_step = ? where account_id = ?").params(step, account).update();
    }

    void delete(long account) {
        jdbc.sql("delete from second_factor where account_id = ?").param(account).update();
    }

    private @Nullable String open(SealedColumn column, long account, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(column, account, sealed), StandardCharsets.UTF_8);
    }

    /** Told to the program that changes keys. */
    @Component
    static class Columns implements SealedColumns {

        static final SealedColumn SECRET = new SealedColumn("second_factor", "account_id", "secret_sealed");
        static final SealedColumn PENDING = new SealedColumn("second_factor", "account_id", "pending_sealed");

        @Override
        public List<SealedColumn> sealedColumns() {
            return List.of(SECRET, PENDING);
        }
    }
}
