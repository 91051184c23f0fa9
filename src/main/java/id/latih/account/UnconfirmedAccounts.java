package id.latih.account;

import java.time.Instant;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.retention.Erasure;
import id.latih.retention.ErasureCause;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** Sign-ups that nobody confirmed and invitations that nobody took. Nothing points to them as a rule: no number is left. */
@Component
class UnconfirmedAccounts implements RetentionRule {

    private static final String OLD = " from account where status = 'UNCONFIRMED' and created_at < ?";

    private final JdbcClient jdbc;
    private final Erasure erasure;

    UnconfirmedAccounts(JdbcClient jdbc, Erasure erasure) {
        this.jdbc = jdbc;
        this.erasure = erasure;
    }

    @Override
    public RetentionKind kind() {
        return RetentionKind.UNCONFIRMED_ACCOUNTS;
    }

    @Override
    public long due(Instant before) {
        return jdbc.sql("select count(*)" + OLD).param(Dates.utc(before)).query(Long.class).single();
    }

    @Override
    public int apply(Instant before, int most) {
        var ids = jdbc.sql("select id" + OLD + " order by id limit ?").params(Dates.utc(before), most).query(Long.class).list();
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
