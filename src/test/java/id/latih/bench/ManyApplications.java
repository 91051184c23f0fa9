package id.latih.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Residents and what they applied for, as many as a regency has in some years: written by the database itself, a
 * statement a table. Their identity numbers are no numbers and cannot be opened.
 */
final class ManyApplications {

    static final int PEOPLE = 100_000;
    static final int BATCHES = 2_000;
    /** Each applies for this many batches, of which one in sixteen has a seat for them. */
    static final int EACH = 5;

    private static final String DIGITS = "(select 0 d union all select 1 union all select 2 union all select 3 union all"
            + " select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
    /** The numbers n from 0 to 99,999. */
    private static final String NUMBERS = "(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as n from "
            + DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f) numbers";

    private final JdbcClient jdbc;

    ManyApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Spreads published batches over five years, and gives them applicants. @param of batches, a condition */
    void apply(String of) {
        people();
        jdbc.sql("create temporary table crowded as select id, cast(row_number() over (order by id) - 1 as signed) as n"
                + " from batch where state = 'PUBLISHED' and " + of + " order by id limit " + BATCHES).update();
        jdbc.sql("alter table crowded add primary key (n), add key (id)").update();
        for (var date : new String[] {"registration_opens_on", "registration_closes_on", "announced_on", "starts_on"}) {
            // the earliest first, and the end stays: the database checks their order all the time
            jdbc.sql("update batch b join crowded c on c.id = b.id set " + date + " = " + date
                    + " - interval (c.n mod 5) year").update();
        }
        jdbc.sql("update batch b join crowded c on c.id = b.id set b.seats = 16").update();
        jdbc.sql("insert ignore into batch_seat (batch_id, seat_no) select c.id, 1 + s.n from crowded c, " + NUMBERS
                .replace("numbers", "s") + " where s.n < 16").update();
        for (var k = 0; k < EACH; k++) {
            jdbc.sql("""
                    insert into application (number, batch_id, resident_id, state, state_since, submitted_at, declared_at, seat_no)
                    select concat('LTH-B-', n, '-', %1$d), batch, resident,
                      if(place <= 3 and %1$d = 0, 'GRADUATED', if(place mod 9 = 0, 'WITHDRAWN', 'NOT_SELECTED')),
                      utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), if(place <= 3 and %1$d = 0, place, null)
                    from (select r.n, c.id as batch, r.id as resident, row_number() over (partition by c.id order by r.n) as place
                      from crowd r join crowded c on c.n = (r.n * 7 + %1$d * 401) mod %2$d) chosen"""
                    .formatted(k, BATCHES)).update();
        }
        jdbc.sql("analyze table account, resident, batch, batch_seat, application").query().listOfRows();
    }

    private void people() {
        jdbc.sql("insert into account (email, display_name, role, status, created_at, confirmed_at) select concat('warga', n,"
                + " '@contoh.id'), concat('Warga ', n), 'RESIDENT', 'ACTIVE', utc_timestamp(6), utc_timestamp(6) from " + NUMBERS)
                .update();
        jdbc.sql("""
                insert into resident (account_id, nik_sealed, nik_hash, kk_sealed, kk_hash, full_name, birth_place, birth_date,
                  sex, address, village_code, phone, education, school, working_status, updated_at)
                select a.id, unhex(sha2(a.email, 256)), unhex(sha2(a.email, 256)), unhex(sha2(a.email, 256)),
                  unhex(sha2(a.email, 256)), a.display_name, 'Serang', '2000-01-01' - interval (a.id mod 9000) day,
                  if(a.id mod 5 < 2, 'FEMALE', 'MALE'), 'Kp. Baru', v.code, '+6281200000000',
                  elt(1 + a.id mod 4, 'SMP', 'SMA', 'SMK', 'D3'), 'SMAN 1', 'SEEKING', utc_timestamp(6)
                from account a join (select code, row_number() over (order by code) - 1 as n from village
                    where code not like '%.0000') v
                  on v.n = a.id mod (select count(*) from village where code not like '%.0000')
                where a.email like 'warga%@contoh.id' and a.email not in (select email from (
                  select b.email from account b join resident r on r.account_id = b.id) known)""").update();
        jdbc.sql("create temporary table crowd as select r.id, cast(row_number() over (order by r.id) - 1 as signed) as n from resident r"
                + " join account a on a.id = r.account_id where a.email like 'warga%@contoh.id'").update();
        jdbc.sql("alter table crowd add primary key (n)").update();
    }
}
