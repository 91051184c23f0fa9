package id.latih.publicsite.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Secrets;

/** Makes and finds the links of the mails. */
@Component
class SubscriptionLinks {

    enum Purpose { CONFIRM, STOP }

    static final Duration A_DAY = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SubscriptionLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link's secret; older ones stay good. */
    String create(long subscriptionId, Purpose purpose) {
        var token = Secrets.random();
        jdbc.sql("insert into search_subscription_link (token_hash, subscription_id, purpose, created_at) values (?, ?, ?, ?)")
                .params(Secrets.hash(token), subscriptionId, purpose.name(), Dates.utc(clock.instant())).update();
        return token;
    }

    /** What a link is for: one that confirms is good for a day, one that stops as long as there is anything to stop. */
    Optional<Subscription> find(String token, Purpose purpose) {
        return jdbc.sql("""
                select s.id, s.email, s.language, s.query, s.told_until from search_subscription_link l
                join search_subscription s on s.id = l.subscription_id
                where l.token_hash = ? and l.purpose = ? and (l.purpose = 'STOP' or l.created_at > ?)""")
                .params(Secrets.hash(token), purpose.name(), Dates.utc(clock.instant().minus(A_DAY)))
                .query(Subscription.class).optional();
    }

    /** How many links to confirm an address was sent within a day. */
    int sentTo(String email) {
        return jdbc.sql("""
                select count(*) from search_subscription s join search_subscription_link l on l.subscription_id = s.id
                where s.email = ? and l.purpose = 'CONFIRM' and l.created_at > ?""")
                .params(email, Dates.utc(clock.instant().minus(A_DAY))).query(Integer.class).single();
    }
}
