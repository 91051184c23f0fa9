package id.latih.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.core.Texts;
import id.latih.resident.ResidentSeal;

/** All of the demo data as it is on one day, made up in memory. */
final class Story {

    private final Accounts accounts = new Accounts();
    private final Staff staff;
    private final Institutes institutes;
    private final Programmes programmes;
    private final Batches batches;
    private final Changes changes;
    private final Residents residents;
    private final Documents documents;
    private final Applications applications;
    private final Trail trail;
    private final Messages messages;

    /** @param jdbc a migrated database, from which it takes villages, vocations and holidays */
    Story(JdbcTemplate jdbc, Texts texts, LocalDate today) {
        var days = new Days(today, new HashSet<>(jdbc.queryForList("select day from holiday", LocalDate.class)));
        staff = new Staff(days, accounts);
        institutes = new Institutes(days, staff);
        programmes = new Programmes(days, institutes.ids(), vocations(jdbc));
        batches = new Batches(days, programmes, staff, institutes);
        changes = new Changes(days, batches, staff);
        var people = new People(today, villages(jdbc), accounts).make();
        applications = new Applications(days, staff, batches.all(), people);
        var joined = applications.joined(people, days);
        residents = new Residents(people, joined, accounts, days);
        documents = new Documents(people, applications.all(), joined);
        trail = new Trail(applications.past());
        messages = new Messages(applications.past(), institutes.names(), texts, days);
    }

    /** Into empty tables, each after those it refers to. */
    void writeTo(JdbcTemplate jdbc, ResidentSeal seal) {
        accounts.writeTo(jdbc);
        institutes.writeTo(jdbc);
        staff.writeTo(jdbc, institutes.ids());
        programmes.writeTo(jdbc);
        batches.writeTo(jdbc);
        changes.writeTo(jdbc);
        residents.writeTo(jdbc, seal);
        documents.writeTo(jdbc, seal);
        applications.writeTo(jdbc, documents);
        trail.writeTo(jdbc);
        messages.writeTo(jdbc);
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
                where v.code not like '%.0000' order by v.code""", (row, n) -> new Village(row.getString(1), row.getString(2), row.getString(3)));
    }
}
