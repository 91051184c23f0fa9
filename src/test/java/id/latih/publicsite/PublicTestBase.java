package id.latih.publicsite;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

import id.latih.publicsite.statistics.Statistics;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.PortalWeb;
import id.latih.testing.TestData;

/** A test of the public side through its filters: security, language, cache. */
@DbTest
public abstract class PublicTestBase {

    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime() % 1_000_000);

    @Autowired
    protected JdbcClient jdbc;
    @Autowired
    protected TestData data;
    @Autowired
    protected MutableClock clock;
    @Autowired
    protected ResponseCache cache;
    @Autowired
    protected Facets facets;
    @Autowired
    protected SearchIndex index;
    @Autowired
    protected Statistics statistics;
    @Autowired
    private WebApplicationContext context;
    protected MockMvc web;

    @BeforeEach
    void visitor() {
        forget();
        statistics.forget();
        web = PortalWeb.of(context);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    protected final void forget() {
        facets.forget();
        cache.forget();
    }

    /** A word that no other test's batches have. */
    protected static String word() {
        return "kata" + SERIAL.incrementAndGet();
    }

    /** A batch that is open and can be found by its title. @return its id */
    protected final long open(long institute, String title, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.putIfAbsent("registration_closes_on", Date.valueOf(LocalDate.now(clock).plusDays(5)));
        var batch = data.batch(institute, 4, values);
        jdbc.sql("update programme set title = ? where id = (select programme_id from batch where id = ?)")
                .params(title, batch).update();
        index.batch(batch);
        return batch;
    }

    protected final String slug(long batch) {
        return jdbc.sql("select slug from batch where id = ?").param(batch).query(String.class).single();
    }
}
