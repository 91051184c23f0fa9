package id.latih.device;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Secrets;

/** Each device's rotating token, of which only a hash is kept. */
@Component
@Transactional
class DeviceTokens implements PersistentTokenRepository {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    private record Owner(long id, String displayName) {
    }

    DeviceTokens(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param earlierHash of the token before the current one @param rotatedAt when the current one came */
    record Remembered(long device, String email, boolean kept, boolean bothSteps, @Nullable String earlierHash, LocalDateTime rotatedAt,
            LocalDateTime lastUsedAt) {
    }

    /** @param kept whether its owner wants to stay signed in there; null where that was said before */
    void begin(long device, String series, String token, @Nullable Boolean kept) {
        jdbc.sql("""
                update device set series = :series, token_hash = :hash, earlier_token_hash = null, token_at = :now,
                kept = coalesce(:kept, kept) where id = :device""")
                .param("series", Secrets.hash(series)).param("hash", Secrets.hash(token)).param("now", now())
                .param("kept", kept).param("device", device).update();
    }

    /** The device stays locked until the transaction ends. */
    Optional<Remembered> lock(String series) {
        return jdbc.sql("""
                select d.id, (select a.email from account a where a.id = d.account_id), d.kept, d.earlier_token_hash,
                  d.token_at, d.last_used_at, d.both_steps
                from device d where d.series = ? and d.signed_in for update""")
                .param(Secrets.hash(series))
                .query((row, number) -> new Remembered(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(7),
                        row.getString(4), row.getObject(5, LocalDateTime.class), row.getObject(6, LocalDateTime.class)))
                .optional();
    }

    boolean isKept(long device) {
        return jdbc.sql("select kept from device where id = ?").param(device).query(Boolean.class).optional().orElse(false);
    }

    @Override
    public @Nullable PersistentRememberMeToken getTokenForSeries(String series) {
        return jdbc.sql("""
                select a.email, d.token_hash, d.token_at from device d join account a on a.id = d.account_id
                where d.series = ? and d.signed_in""").param(Secrets.hash(series))
                .query((row, number) -> new PersistentRememberMeToken(row.getString(1), series, row.getString(2),
                        Date.from(row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .optional().orElse(null);
    }

    @Override
    public void updateToken(String series, String token, Date lastUsed) {
        jdbc.sql("""
                update device set earlier_token_hash = token_hash, token_hash = :hash, token_at = :now,
                last_used_at = :now where series = :series""")
                .param("hash", Secrets.hash(token)).param("now", now()).param("series", Secrets.hash(series)).update();
    }

    /** Somebody has copied a device's cookie: which of the two is the owner cannot be known, so all are out, and told. */
    @Override
    public void removeUserTokens(String email) {
        var owner = jdbc.sql("select id, display_name from account where email = ?").param(email).query(Owner.class).single();
        jdbc.sql("delete from device where account_id = ?").param(owner.id()).update();
        audit.record("DEVICE_COPIED", "account", owner.id(), email);
        events.publishEvent(Notice.to(owner.id(), "Notice.deviceCopied",
                Map.of("name", NoticeValue.text(owner.displayName()), "at", NoticeValue.instant(clock.instant())),
                "/akun/perangkat").mailedAlways());
    }

    /** A token begins with its device, which this interface does not know. */
    @Override
    public void createNewToken(PersistentRememberMeToken token) {
        throw new UnsupportedOperationException("begin");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
