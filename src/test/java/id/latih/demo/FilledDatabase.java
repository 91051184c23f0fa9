package id.latih.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Dates;
import id.latih.core.Texts;
import id.latih.crypto.TestVault;
import id.latih.crypto.Vault;
import id.latih.resident.ResidentSeal;
import id.latih.testing.TestDatabase;

/** A database of its own with the demo data of one day; made once a day. */
final class FilledDatabase {

    private static final Texts TEXTS = new AnnotationConfigApplicationContext("id.latih.core").getBean(Texts.class);
    private static final Map<LocalDate, FilledDatabase> OF_DAY = new ConcurrentHashMap<>();

    final LocalDate today;
    final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    final Vault vault;

    private FilledDatabase(LocalDate today) {
        this.today = today;
        var source = new SingleConnectionDataSource(TestDatabase.create(), TestDatabase.user(),
                TestDatabase.password(), true);
        sql = new JdbcTemplate(source);
        Flyway.configure().dataSource(source).load().migrate();
        vault = TestVault.on(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        start(today);
    }

    /** What the portal does at a start on that day. */
    void start(LocalDate day) {
        var clock = Clock.fixed(day.atTime(6, 30).atZone(Dates.WIB).toInstant(), Dates.WIB);
        new DemoData(sql, transaction, new ResidentSeal(vault), TEXTS, clock).afterSingletonsInstantiated();
    }

    static FilledDatabase on(LocalDate today) {
        return OF_DAY.computeIfAbsent(today, FilledDatabase::new);
    }

    /** The data of another day, only made up. */
    Story story(LocalDate day) {
        return new Story(sql, TEXTS, day);
    }

    /** Another one of the same day. */
    static FilledDatabase again(LocalDate today) {
        return new FilledDatabase(today);
    }

    int count(String query) {
        return sql.queryForObject("select count(*) " + query, Integer.class);
    }

    List<String> words(String query) {
        return sql.queryForList(query, String.class);
    }
}
