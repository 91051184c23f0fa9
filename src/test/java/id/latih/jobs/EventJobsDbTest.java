package id.latih.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import id.latih.testing.DbTest;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class EventJobsDbTest {
    private final String key = UUID.randomUUID().toString();

    @Autowired
    private RecurringTask<Void> resubmitEvents;
    @Autowired
    private StumblingListener listener;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate sql;

    @Test
    void anEventWhoseListenerFailedIsDeliveredAgainAndThenForgotten() throws InterruptedException {
        transaction.executeWithoutResult(status -> events.publishEvent(new Stumble(key)));
        await().untilAsserted(() -> assertThat(stored("FAILED")).isOne());

        resubmitEvents.executeRecurringly(null, null);
        assertThat(stored("FAILED")).as("too early to try again").isOne();

        sql.update("update EVENT_PUBLICATION set PUBLICATION_DATE = PUBLICATION_DATE - interval 3 minute"
            + " where SERIALIZED_EVENT like ?", "%" + key + "%");
        resubmitEvents.executeRecurringly(null, null);

        assertThat(listener.delivered().poll(1, TimeUnit.MINUTES)).isEqualTo(key);
        await().untilAsserted(() -> assertThat(stored("%")).isZero());
    }

    private int stored(String status) {
        Integer count = sql.queryForObject("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ? and STATUS like ?",
            Integer.class, "%" + key + "%", status);
        return count == null ? 0 : count;
    }
}
