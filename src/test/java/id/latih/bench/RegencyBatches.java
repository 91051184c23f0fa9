package id.latih.bench;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/** The batches of {@link Regency}: copies of the demo's, spread over five years, one in forty open today. */
final class RegencyBatches {

    /** How far each kind's registration closes from today; the other dates follow from that. */
    private static final String CLOSES = """
            case n mod 40 when 0 then 1 + n div 40 mod 12 when 1 then -3 when 2 then -5 when 3 then -30
              when 4 then 20 when 5 then 25 else -60 - n * 7 mod 1800 end""";

    private final JdbcTemplate jdbc;
    private final Regency.Size size;

    RegencyBatches(JdbcTemplate jdbc, Regency.Size size) {
        this.jdbc = jdbc;
        this.size = size;
    }

    void make() {
        programmes();
        var columns = new LinkedHashMap<String, String>();
        jdbc.queryForList("""
                select column_name from information_schema.columns where table_schema = database() and table_name = 'batch'
                and column_name <> 'id' and coalesce(generation_expression, '') = '' order by ordinal_position""", String.class)
                .forEach(column -> columns.put(column, "b." + column));
        columns.putAll(Map.of("slug", "concat('angkatan-b', n)", "name", "concat('Angkatan ', 3 + n)", "programme_id", "p.id",
                "institute_id", "p.institute_id", "seats", "16", "state",
                "case n mod 40 when 4 then 'SUBMITTED' when 5 then 'DRAFT' else 'PUBLISHED' end",
                "started_at", "case when n mod 40 = 3 or n mod 40 > 5 then utc_timestamp(6) end",
                "published_at", "case when n mod 40 not in (4, 5) then utc_timestamp(6) - interval (n mod 1800) day end",
                "submitted_at", "case when n mod 40 <> 5 then utc_timestamp(6) - interval (n mod 30) day end"));
        columns.putAll(Map.of("registration_opens_on", "current_date + interval c - 21 day",
                "registration_closes_on", "current_date + interval c day", "announced_on", "current_date + interval c + 7 day",
                "starts_on", "current_date + interval c + 14 day", "ends_on", "current_date + interval c + 44 day",
                "reason_code", "null", "reason_note", "null", "version", "0"));
        jdbc.execute("create table bench_demo as select id, cast(row_number() over (order by id) - 1 as signed) as k from batch"
                + " where state = 'PUBLISHED'");
        jdbc.execute("create table bench_programme as select id, institute_id, cast(row_number() over (order by id) - 1 as signed) as k"
                + " from programme where archived = false");
        jdbc.update("insert into batch (" + String.join(", ", columns.keySet()) + ") select " + String.join(", ", columns.values())
                + " from (select n, " + CLOSES + " as c from bench_number where n < " + size.batches() + ") numbers"
                + " join bench_demo d on d.k = n mod (select count(*) from batch where state = 'PUBLISHED') join batch b on b.id = d.id"
                + " join bench_programme p on p.k = n mod (select count(*) from programme where archived = false)");
        jdbc.execute("drop table bench_demo");
        jdbc.execute("drop table bench_programme");
        jdbc.execute("create table bench_batch (m int primary key, id bigint not null, kind int not null, key (id))");
        jdbc.update("""
                insert into bench_batch select row_number() over (order by id) - 1, id, cast(substring(slug, 11) as signed) mod 40
                from batch where slug like 'angkatan-b%' and state = 'PUBLISHED'""");
        jdbc.update("insert into batch_seat (batch_id, seat_no) select b.id, 1 + s.n from bench_batch b join bench_number s on s.n < 16");
        jdbc.update("insert into batch_search select b.id, concat_ws(' ', p.title, v.name, i.name, b.name) from bench_batch c"
                + " join batch b on b.id = c.id join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id"
                + " join institute i on i.id = b.institute_id");
    }

    /** One in four batches has a programme of its own. */
    private void programmes() {
        var columns = String.join(", ", jdbc.queryForList("""
                select column_name from information_schema.columns where table_schema = database() and table_name = 'programme'
                and column_name <> 'id' and coalesce(generation_expression, '') = '' order by ordinal_position""", String.class));
        jdbc.execute("create table bench_demo as select id, cast(row_number() over (order by id) - 1 as signed) as k from programme"
                + " where archived = false");
        jdbc.update("insert into programme (" + columns + ") select " + columns + " from programme p join bench_demo d on d.id = p.id"
                + " join bench_number on bench_number.n mod (select count(*) from bench_demo) = d.k where bench_number.n < "
                + size.batches() / 4);
        jdbc.execute("drop table bench_demo");
    }
}
