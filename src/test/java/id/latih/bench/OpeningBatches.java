package id.latih.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;

/** Batches whose registration opened this moment: nobody has applied, and everybody of age may. */
final class OpeningBatches {

    private static final int BATCHES = 8;
    /** Of {@code account a} and {@code resident r}: may apply for the batches of these numbers. */
    static final String FREE = "a.email like 'warga%%' and a.display_name like '%% _' and not exists (select 1 from application o"
            + " where o.resident_id = r.id and (o.state in ('TRAINEE', 'REREGISTERED') or o.batch_id in (%s)))";

    private OpeningBatches() {
    }

    static List<Long> make(JdbcTemplate jdbc) {
        return jdbc.queryForList("select id from batch where slug like 'angkatan-b%' and state = 'SUBMITTED' order by id limit "
                + BATCHES, Long.class).stream().map(id -> open(jdbc, id)).toList();
    }

    /** The addresses of some who may apply: they hold no place, and have not applied for these. */
    static List<String> residents(JdbcTemplate jdbc, List<Long> batches, int count) {
        return jdbc.queryForList("select a.email from account a join resident r on r.account_id = a.id where " + FREE.formatted(
                batches.stream().map(String::valueOf).collect(Collectors.joining(","))) + " order by a.id limit " + count, String.class);
    }

    private static long open(JdbcTemplate jdbc, long id) {
        jdbc.update("""
                update batch set state = 'PUBLISHED', published_at = utc_timestamp(6), ends_on = current_date + interval 60 day,
                  starts_on = current_date + interval 30 day, announced_on = current_date + interval 14 day,
                  registration_closes_on = current_date + interval 10 day, registration_opens_on = current_date,
                  min_age = 17, max_age = null, min_education = 'SMP', domicile = 'REGENCY', domicile_code = null,
                  documents = 'KTP,KK,DIPLOMA,PHOTO', questions = ? where id = ?""",
                "Mengapa Anda ingin mengikuti pelatihan ini?", id);
        jdbc.update("insert ignore into batch_seat (batch_id, seat_no) values " + String.join(",",
                IntStream.rangeClosed(1, 16).mapToObj(seat -> "(" + id + "," + seat + ")").toList()));
        return id;
    }
}
