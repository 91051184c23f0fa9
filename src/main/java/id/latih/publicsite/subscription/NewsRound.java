package id.latih.publicsite.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through all subscriptions that were not looked at today; what fails for one holds up no other. */
@Component
class NewsRound {

    private static final Logger log = LoggerFactory.getLogger(NewsRound.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final News news;
    private final Clock clock;

    NewsRound(JdbcClient jdbc, News news, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.clock = clock;
    }

    void run() {
        var due = due(0);
        while (!due.isEmpty()) {
            due.forEach(this::tell);
            due = due(due.getLast());
        }
    }

    private void tell(long id) {
        try {
            news.tell(id);
        } catch (RuntimeException failed) {
            log.error("Subscription {} could not be told what is new; it is tried again tomorrow", id, failed);
        }
    }

    private List<Long> due(long after) {
        return jdbc.sql("""
                select id from search_subscription where id > :after and confirmed_at is not null
                  and (looked_on is null or looked_on < :today) order by id limit :most""")
                .param("after", after).param("today", LocalDate.now(clock)).param("most", AT_ONCE)
                .query(Long.class).list();
    }
}
