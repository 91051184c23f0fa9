package id.latih.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.Texts;
import id.latih.resident.ResidentSeal;

/**
 * Fills an empty database when the portal starts: after the migrations, and before the first request, job or
 * announcement. The same day gives the same data.
 */
@Component
@Profile("demo")
class DemoData implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final ResidentSeal seal;
    private final Texts texts;
    private final Clock clock;

    DemoData(JdbcTemplate jdbc, TransactionOperations transaction, ResidentSeal seal, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.seal = seal;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Boolean.FALSE.equals(jdbc.queryForObject("select exists (select 1 from account)", Boolean.class))) {
            transaction.executeWithoutResult(status -> new Story(jdbc, texts, LocalDate.now(clock)).writeTo(jdbc, seal));
            LOG.info("Demo data written");
        }
    }
}
