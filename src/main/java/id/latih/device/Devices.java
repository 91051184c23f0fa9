package id.latih.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Secrets;

/**
 * The devices of all accounts. A device that is forgotten is out at its next request, and unknown afterwards.
 * Guards nothing: its callers do.
 */
@Component
@Transactional
public class Devices {

    /** How exactly one reads when a device was used last; spares a write a click. */
    private static final Duration EXACT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether somebody signs in with a browser that is unknown to an account which was signed in to before. Not whether
     * it knows others: all are forgotten just when somebody may have got in.
     */
    record SignIn(long device, boolean isNew) {
    }

    SignIn signIn(long account, String cookie, String browser, boolean bothSteps) {
        var hash = Secrets.hash(cookie);
        var known = find(account, hash);
        var isNew = known.isEmpty() && jdbc.sql("select last_sign_in_at is not null from account where id = ?")
                .param(account).query(Boolean.class).single();
        jdbc.sql("""
                insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in,
                  both_steps)
                values (:account, :hash, :browser, :now, :now, true, :both)
                on duplicate key update browser = :browser, last_used_at = :now, signed_in = true, both_steps = :both""")
                .param("both", bothSteps)
                .param("account", account).param("hash", hash).param("browser", browser).param("now", now()).update();
        return new SignIn(known.or(() -> find(account, hash)).orElseThrow(), isNew);
    }

    private Optional<Long> find(long account, String hash) {
        return jdbc.sql("select id from device where account_id = ? and cookie_hash = ?").params(account, hash)
                .query(Long.class).optional();
    }

    /** Whether its last use is worth writing down again. */
    public static boolean isOutdated(LocalDateTime lastUsedAt, LocalDateTime now) {
        return lastUsedAt.isBefore(now.minus(EXACT));
    }

    /** Notes that the device was used. */
    public void used(long device) {
        jdbc.sql("update device set last_used_at = ? where id = ?").params(now(), device).update();
    }

    /** Its owner has signed out there; the browser stays known. */
    void signOut(long device) {
        jdbc.sql("""
                update device set signed_in = false, kept = false, series = null, token_hash = null,
                earlier_token_hash = null where id = ?""").param(device).update();
    }

    List<Device> of(long account, long current) {
        return jdbc.sql("""
                select id, browser, first_used_at, last_used_at, signed_in from device where account_id = ?
                order by id = ? desc, signed_in desc, last_used_at desc, id""").params(account, current)
                .query((row, number) -> new Device(row.getLong(1), row.getString(2), instant(row.getObject(3, LocalDateTime.class)),
                        instant(row.getObject(4, LocalDateTime.class)), row.getBoolean(5), row.getLong(1) == current))
                .list();
    }

    /** One of the account's devices; another's stays. */
    void forget(long account, long device) {
        jdbc.sql("delete from device where account_id = ? and id = ?").params(account, device).update();
    }

    /** All of an account, as where its password is no longer the one they signed in with. */
    public void forgetAll(long account) {
        jdbc.sql("delete from device where account_id = ?").param(account).update();
    }

    public void forgetOthers(long account, long current) {
        jdbc.sql("delete from device where account_id = ? and id <> ?").params(account, current).update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
