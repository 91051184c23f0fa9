package id.latih.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.resident.ResidentSeal;

/**
 * What a regency has after five years, made around the demo's institutes and programmes: written by the database itself,
 * a statement a table, but for the identity numbers, which are sealed as the portal seals them.
 */
final class Regency {

    /** The password of every resident, kept so that signing thousands in takes no minutes. */
    static final String PASSWORD = "jalan kopi pagi 27";

    /** @param applications of each resident, each for another batch */
    record Size(int people, int batches, int applications) {
        static final Size FULL = new Size(100_000, 2_000, 5);

        Size hundredth() {
            return new Size(people / 100, batches / 100, applications);
        }

        @Override
        public String toString() {
            return "%,d residents, %,d batches, %,d applications".formatted(people, batches, people * applications);
        }
    }

    private static final int CHUNK = 1000;
    private static final int BIRTHDAYS = 28 * 12 * 23;
    private static final String NOW = "utc_timestamp(6)";

    private final JdbcTemplate jdbc;
    private final ResidentSeal seal;
    private final Size size;

    Regency(JdbcTemplate jdbc, ResidentSeal seal, Size size) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.size = size;
    }

    void make() {
        jdbc.execute("create table bench_number (n int primary key)");
        var digits = "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all"
                + " select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
        jdbc.update("insert into bench_number select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d from "
                + digits + " a, " + digits + " b, " + digits + " c, " + digits + " e, " + digits + " f");
        people();
        new RegencyBatches(jdbc, size).make();
        new RegencyApplications(jdbc, size).make();
        jdbc.execute("drop table bench_number");
        jdbc.execute("drop table bench_batch");
        jdbc.queryForList("analyze table account, resident, resident_document, batch, batch_seat, programme, application,"
                + " application_history, application_document, inbox_message, mail, audit_entry,"
                + " data_request");
    }

    private void people() {
        jdbc.update("insert into account (email, password_hash, display_name, role, status, created_at, confirmed_at)"
                + " select concat('warga', n, '@contoh.id'), '{noop}" + PASSWORD + "', concat("
                + "elt(1 + n mod 12, 'Siti', 'Ahmad', 'Nur', 'Dewi', 'Rizky', 'Budi', 'Ayu', 'Hasan', 'Fitri', 'Joko', 'Lina', 'Agus'),"
                + " ' ', elt(1 + (n div 12) mod 11, 'Maulana', 'Hidayat', 'Rahmawati', 'Saputra', 'Lestari', 'Wijaya', 'Aminah',"
                + " 'Firdaus', 'Kurnia', 'Setiawan', 'Yuliana'), ' ', char(65 + (n div 132) mod 26)),"
                + " 'RESIDENT', 'ACTIVE', " + NOW + " - interval (n mod 1800) day, " + NOW + " from bench_number where n < "
                + size.people());
        List<Long> accounts = jdbc.queryForList("select id from account where email like 'warga%@contoh.id' and email <> 'warga@contoh.id'"
                + " and display_name like '% _' order by id", Long.class);
        List<String> villages = jdbc.queryForList("select code from village order by code", String.class);
        for (int from = 0; from < accounts.size(); from += CHUNK) {
            var first = from;
            jdbc.batchUpdate("insert into resident (account_id, nik_sealed, nik_hash, kk_sealed, kk_hash, full_name, birth_place,"
                    + " birth_date, sex, address, village_code, phone, education, school, working_status, updated_at)"
                    + " values (?, ?, ?, ?, ?, ?, 'Serang', ?, ?, 'Kp. Baru RT 02/RW 01', ?, '+6281200000000', ?, 'SMAN 1 Serang',"
                    + " 'SEEKING', " + NOW + ")", accounts.subList(from, Math.min(from + CHUNK, accounts.size())), CHUNK,
                    (insert, account) -> resident(insert, account, first + accounts.subList(first, accounts.size()).indexOf(account),
                            villages));
        }
        jdbc.update("update resident r join account a on a.id = r.account_id set r.full_name = a.display_name where a.display_name like '% _'");
        jdbc.update("insert into resident_document (resident_id, type, file_name, content_type, size, sha256, uploaded_at)"
                + " select r.id, t.type, concat(lower(t.type), '.jpg'), 'image/jpeg', 180000, sha2(concat(r.id, t.type), 256), " + NOW
                + " from resident r join account a on a.id = r.account_id join (select 'KTP' type union all select 'KK' union all"
                + " select 'DIPLOMA' union all select 'PHOTO') t where a.display_name like '% _' and a.email like 'warga%'");
        requests();
    }

    /** One in twenty has asked about their data, and one in four hundred still waits for the answer. */
    private void requests() {
        jdbc.update("insert into data_request (account_id, kind, request_state, asked, asked_at, due_at, warned_at, answered_at, answered_by,"
                + " reason_code, answer) select id, kind, state, 'Mohon penjelasan tentang data saya.', asked, asked + interval 72 hour, asked,"
                + " if(state = 'OPEN', null, asked + interval 1 day), if(state = 'OPEN', null, officer), if(state = 'REFUSED', 'REPEATED', null),"
                + " if(state = 'OPEN', '', 'Sudah kami jelaskan lewat telepon.') from (select a.id, o.id as officer,"
                + " elt(1 + n div 20 mod 3, 'ACCESS', 'CORRECTION', 'RESTRICTION') as kind,"
                + " if(n mod 20 > 0, 'OPEN', if(n mod 100 = 0, 'REFUSED', 'DONE')) as state,"
                + " " + NOW + " - interval if(n mod 20 > 0, n mod 60, 24 * (4 + n mod 1700)) hour as asked from bench_number"
                + " join account a on a.email = concat('warga', n, '@contoh.id') join account o on o.email = 'admin@contoh.id'"
                + " where n < " + size.people() + " and (n mod 20 = 0 or n mod 400 = 10)) asking");
    }

    private void resident(PreparedStatement insert, long account, int n, List<String> villages) throws SQLException {
        var day = n % BIRTHDAYS;
        var female = n % 5 < 2;
        var birth = LocalDate.of(1984 + day / 336, 1 + day / 28 % 12, 1 + day % 28);
        var nik = "360405%02d%02d%02d%04d".formatted(birth.getDayOfMonth() + (female ? 40 : 0), birth.getMonthValue(),
                birth.getYear() % 100, 5000 + n / BIRTHDAYS);
        var numbers = seal.numbers(account, nik, "3604%012d".formatted(n / 3));
        insert.setLong(1, account);
        insert.setBytes(2, numbers.nikSealed());
        insert.setBytes(3, numbers.nikHash());
        insert.setBytes(4, numbers.kkSealed());
        insert.setBytes(5, numbers.kkHash());
        insert.setString(6, "");
        insert.setObject(7, birth);
        insert.setString(8, female ? "FEMALE" : "MALE");
        insert.setString(9, villages.get(n % villages.size()));
        insert.setString(10, List.of("SMP", "SMA", "SMK", "DIPLOMA").get(n % 4));
    }
}
