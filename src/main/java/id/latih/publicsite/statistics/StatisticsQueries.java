package id.latih.publicsite.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The three statements behind the figures. A cancelled batch counts nowhere; its year is the one it starts in. */
@Component
class StatisticsQueries {

    /** @param district null where the training is held outside the regency */
    record Seats(String vocation, @Nullable String district, int year, long seats) {
    }

    record Name(Breakdown breakdown, String code, String name, String nameEn) {
    }

    /** Each breakdown with all its years together as a row of its own: people cannot be added up over years. */
    private static final String PEOPLE = """
            with sent as (
              select a.resident_id, a.state, year(b.starts_on) as year, v.code as vocation, w.district_code as district,
                r.sex from batch b join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id
              join application a on a.batch_id = b.id join resident r on r.id = a.resident_id
              join village w on w.code = r.village_code where b.state = 'PUBLISHED' and a.submitted_at is not null)
            """ + by(Breakdown.VOCATION) + " union all " + by(Breakdown.DISTRICT) + " union all " + by(Breakdown.SEX);

    private final JdbcClient jdbc;

    StatisticsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<People.Counted> people() {
        return jdbc.sql(PEOPLE).query(People.Counted.class).list();
    }

    List<Seats> seats() {
        return jdbc.sql("""
                select v.code as vocation, w.district_code as district, year(b.starts_on) as year, sum(b.seats) as seats
                from batch b join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id
                join institute i on i.id = b.institute_id
                left join village w on w.code = coalesce(b.village_code, i.village_code)
                where b.state = 'PUBLISHED' group by 1, 2, 3""").query(Seats.class).list();
    }

    List<Name> names() {
        return jdbc.sql("""
                select 'VOCATION' as breakdown, code, name, name_en from vocation
                union all select 'DISTRICT', code, name, name from district order by 1, 3, 2""").query(Name.class).list();
    }

    private static String by(Breakdown breakdown) {
        var column = breakdown.name().toLowerCase(java.util.Locale.ROOT);
        return "select * from (select '" + breakdown + "' as breakdown, " + column + """
                 as code, year, count(distinct resident_id) as applicants,
                  count(distinct case when state in ('REREGISTERED', 'TRAINEE', 'GRADUATED', 'NOT_GRADUATED')
                    then resident_id end) as placed,
                  count(distinct case when state = 'GRADUATED' then resident_id end) as completed
                from sent group by\s""" + column + ", year with rollup) " + column + "s where code is not null";
    }
}
