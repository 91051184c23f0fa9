package id.latih.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

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
    private final Clock clock;

    DemoData(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Boolean.FALSE.equals(jdbc.queryForObject("select exists (select 1 from account)", Boolean.class))) {
            transaction.executeWithoutResult(status -> fill(jdbc, LocalDate.now(clock)));
            LOG.info("Demo data written");
        }
    }

    private static void fill(JdbcTemplate jdbc, LocalDate today) {
        var days = new Days(today, new HashSet<>(jdbc.queryForList("select day from holiday", LocalDate.class)));
        var accounts = new Accounts();
        var staff = new Staff(days, accounts);
        var institutes = new Institutes(days, staff);
        var programmes = new Programmes(days, institutes.ids(), vocations(jdbc));
        var batches = new Batches(days, programmes, staff, institutes);
        var residents = new People(today, villages(jdbc), accounts).make();
        var applications = new Applications(days, staff, batches.all(), residents);
        var joined = applications.joined(residents, days);
        var rows = new Residents(residents, joined, accounts, days);
        var documents = new Documents(residents, applications.all(), joined);

        accounts.writeTo(jdbc);
        institutes.writeTo(jdbc);
        staff.writeTo(jdbc, institutes.ids());
        programmes.writeTo(jdbc);
        batches.writeTo(jdbc);
        new Changes(days, batches, staff).writeTo(jdbc);
        rows.writeTo(jdbc);
        documents.writeTo(jdbc);
        applications.writeTo(jdbc, documents);
    }

    private static Map<String, Long> vocations(JdbcTemplate jdbc) {
        var vocations = new LinkedHashMap<String, Long>();
        jdbc.query("select code, id from vocation", row -> {
            vocations.put(row.getString(1), row.getLong(2));
        });
        return vocations;
    }

    private static List<Village> villages(JdbcTemplate jdbc) {
        return jdbc.query("""
                select v.code, v.name, d.name from village v join district d on d.code = v.district_code
                order by v.code""", (row, n) -> new Village(row.getString(1), row.getString(2), row.getString(3)));
    }
}
