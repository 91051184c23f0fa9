package id.latih.publicsite.subscription;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Dates;
import id.latih.core.OutsideMailsForgotten;
import id.latih.core.Secrets;
import id.latih.publicsite.Search;
import id.latih.publicsite.subscription.SubscriptionLinks.Purpose;

/** Begins, confirms and stops subscriptions. */
@Component
@Transactional
class Subscriptions {

    static final int MOST_LINKS_A_DAY = 5;

    private final JdbcClient jdbc;
    private final SubscriptionLinks links;
    private final SubscriptionMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, SubscriptionLinks links, SubscriptionMails mails, ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a link to confirm with, whether the address is known or not; none where it was sent five within a
     * day. The asker is told the same in every case.
     */
    void ask(String email, Search search, Locale language) {
        var now = Dates.utc(clock.instant());
        var query = search.query();
        var hash = Secrets.hash(query);
        jdbc.sql("""
                insert into search_subscription (email, language, query, query_hash, asked_at) values (?, ?, ?, ?, ?)
                on duplicate key update asked_at = values(asked_at)""")
                .params(email, language.getLanguage(), query, hash, now).update();
        var subscription = jdbc.sql("""
                select id, email, language, query, told_until from search_subscription
                where email = ? and language = ? and query_hash = ?""")
                .params(email, language.getLanguage(), hash).query(Subscription.class).single();
        if (links.sentTo(email) < MOST_LINKS_A_DAY) {
            mails.askToConfirm(subscription, links.create(subscription.id(), Purpose.CONFIRM));
        }
    }

    @Transactional(readOnly = true)
    Optional<Subscription> find(String token, Purpose purpose) {
        return links.find(token, purpose);
    }

    /** Begins to tell of what is published from now on; a second time changes nothing. @return whether the link is good */
    boolean confirm(String token) {
        var subscription = links.find(token, Purpose.CONFIRM);
        subscription.ifPresent(known -> jdbc.sql("""
                update search_subscription set told_until = coalesce(told_until, :now),
                  confirmed_at = coalesce(confirmed_at, :now) where id = :id""")
                .param("now", Dates.utc(clock.instant())).param("id", known.id()).update());
        return subscription.isPresent();
    }

    /** Deletes the address, and the mails to it. Does nothing where that was done before. */
    void stop(String token) {
        links.find(token, Purpose.STOP).ifPresent(subscription -> {
            jdbc.sql("delete from search_subscription where id = ?").param(subscription.id()).update();
            events.publishEvent(new OutsideMailsForgotten(subscription.topic()));
        });
    }

    /** Deletes addresses that nobody confirmed within a day, and the mails to them. */
    void forgetUnconfirmed() {
        var before = Dates.utc(clock.instant().minus(SubscriptionLinks.A_DAY));
        jdbc.sql("""
                select id, email, language, query, told_until from search_subscription
                where confirmed_at is null and asked_at < ? for update skip locked""")
                .param(before).query(Subscription.class).list().forEach(subscription -> {
                    jdbc.sql("delete from search_subscription where id = ?").param(subscription.id()).update();
                    events.publishEvent(new OutsideMailsForgotten(subscription.topic()));
                });
    }
}
