package id.latih.account;

import java.time.Clock;
import java.time.Instant;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.retention.Erasure;
import id.latih.retention.ErasureCause;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/**
 * Sign-ups that nobody confirmed and invitations that nobody took, once their last link is over. Nothing points to them
 * as a rule: no number is left.
 */
@Component
class UnconfirmedAccounts implements RetentionRule {

    private static final String OLD = """
             from account where status = 'UNCONFIRMED' and created_at < :before
              and not exists (select 1 from account_token t where t.account_id = account.id and t.used_at is null
                and t.expires_at > :now)
            """;

    private final JdbcClient jdbc;
    private final Erasure erasure;
    private final Clock clock;

    UnconfirmedAccounts(JdbcClient jdbc, Erasure erasure, Clock clock) {
        this.jdbc = jdbc;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    public RetentionKind kind() {
        return RetentionKind.UNCONFIRMED_ACCOUNTS;
    }

    @Override
    public long due(Instant before) {
        return old("select count(*)", before, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec old(String what, Instant before, String more) {
        return jdbc.sql(what + OLD + more).param("before", Dates.utc(before)).param("now", Dates.utc(clock.instant()));
    }

    /** Locked from the first look on: who is confirming their address meanwhile, or being let in again, stays. */
    @Override
    public int apply(Instant before, int most) {
        var ids = old("select id", before, "order by id limit :most for update skip locked").param("most", most)
                .query(Long.class).list();
        ids.forEach(id -> {
            erasure.erase(id, ErasureCause.UNCONFIRMED, false);
            try {
                jdbc.sql("delete from account where id = ?").param(id).update();
            } catch (DataIntegrityViolationException pointedAt) {
                // stays as a number
            }
        });
        return ids.size();
    }
}
