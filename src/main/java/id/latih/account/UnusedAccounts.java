package id.latih.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.retention.ErasureCause;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/**
 * Residents who have not signed in for long. They are told by e-mail thirty days before they are erased, and signing
 * in once is enough to stay. Whoever has an application running stays, too.
 */
@Component
class UnusedAccounts implements RetentionRule {

    static final Duration WARNING = Duration.ofDays(30);

    private static final String IDLE = """
             from account a where a.role = 'RESIDENT' and a.status in ('ACTIVE', 'DISABLED')
              and coalesce(a.last_sign_in_at, a.created_at) < :idle
              and not exists (select 1 from device d where d.account_id = a.id and d.last_used_at >= :idle)
            """;
    /** Since they were here last. */
    private static final String WARNED = """
            (a.warned_at > coalesce(a.last_sign_in_at, a.created_at)
              and not exists (select 1 from device d where d.account_id = a.id and d.last_used_at >= a.warned_at))""";
    private static final String DUE = IDLE + " and a.warned_at <= :warned and " + WARNED;

    private record Idle(long id, String displayName) {
    }

    private final JdbcClient jdbc;
    private final OldAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnusedAccounts(JdbcClient jdbc, OldAccounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RetentionKind kind() {
        return RetentionKind.UNUSED_ACCOUNTS;
    }

    @Override
    public long due(Instant before) {
        return accounts.count(DUE, values(before));
    }

    @Override
    public int apply(Instant before, int most) {
        warn(before.plus(WARNING), most);
        return accounts.erase(DUE, values(before), most, ErasureCause.UNUSED);
    }

    private Map<String, LocalDateTime> values(Instant before) {
        return Map.of("idle", Dates.utc(before), "warned", Dates.utc(clock.instant().minus(WARNING)));
    }

    private void warn(Instant idle, int most) {
        var on = NoticeValue.date(LocalDate.now(clock).plusDays(WARNING.toDays()));
        jdbc.sql("select a.id, a.display_name" + IDLE + " and (a.warned_at is null or not " + WARNED + ") order by a.id limit :most")
                .param("idle", Dates.utc(idle)).param("most", most).query(Idle.class).list().forEach(account -> {
                    jdbc.sql("update account set warned_at = ? where id = ?").params(Dates.utc(clock.instant()), account.id()).update();
                    events.publishEvent(Notice.byMailOnly(account.id(), "Notice.accountUnused",
                            Map.of("name", NoticeValue.text(account.displayName()), "date", on), "/masuk"));
                });
    }
}
