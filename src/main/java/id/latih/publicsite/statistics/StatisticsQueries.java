package id.latih.publicsite.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    /**
     * Without those whose data are kept and not used. Person by person, which no index has to sort, so that
     * {@link Tally} needs to remember one only.
     */
    private static final String SENT = """
            select a.resident_id, a.state, year(b.starts_on) as year, v.code as vocation, w.district_code as district, r.sex
            from resident r join application a on a.resident_id = r.id join batch b on b.id = a.batch_id
            join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id
            join village w on w.code = r.village_code
            where b.state = 'PUBLISHED' and a.submitted_at is not null and r.restricted_at is null order by r.id""";

    private final JdbcClient jdbc;

    StatisticsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<People.Counted> people() {
        var tally = new Tally();
        // as they come, instead of half a million rows in memory
        jdbc.sql(SENT).withFetchSize(Integer.MIN_VALUE).query((RowCallbackHandler) row -> tally.add(row.getLong("resident_id"),
                row.getString("state"), row.getInt("year"), row.getString("vocation"), row.getString("district"),
                row.getString("sex")));
        return tally.counted();
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
}
