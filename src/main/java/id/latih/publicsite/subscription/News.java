package id.latih.publicsite.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Dates;
import id.latih.publicsite.Batches;
import id.latih.publicsite.subscription.SubscriptionLinks.Purpose;

/** Tells one subscription what is new, at most once a day. */
@Component
@Transactional
class News {

    static final int SHOWN = 10;
    /** What was published just now may not be committed yet, nor in the search index: it is told tomorrow. */
    static final Duration SETTLED = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Batches batches;
    private final SubscriptionLinks links;
    private final SubscriptionMails mails;
    private final Clock clock;

    News(JdbcClient jdbc, Batches batches, SubscriptionLinks links, SubscriptionMails mails, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** Of several that call this at once, one gets the day; the others find it taken. */
    void tell(long id) {
        var today = LocalDate.now(clock);
        var mine = jdbc.sql("""
                update search_subscription set looked_on = :today
                where id = :id and confirmed_at is not null and (looked_on is null or looked_on < :today)""")
                .param("today", today).param("id", id).update();
        if (mine == 0) {
            return;
        }
        var subscription = jdbc.sql("select id, email, language, query, told_until from search_subscription where id = ?")
                .param(id).query(Subscription.class).single();
        var after = subscription.told();
        var until = clock.instant().minus(SETTLED);
        if (after == null || !after.isBefore(until)) {
            return;
        }
        var found = batches.published(subscription.search(), after, until, SHOWN);
        jdbc.sql("update search_subscription set told_until = ? where id = ?")
                .params(Dates.utc(until), id).update();
        if (found.total() > 0) {
            mails.tell(subscription, found, links.create(id, Purpose.STOP));
        }
    }
}
