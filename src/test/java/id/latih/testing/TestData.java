package id.latih.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.resident.ResidentSeal;

/**
 * Rows for tests, each with keys of its own, so that tests share a database. A published batch of the
 * default has its registration closed yesterday and its training in 30 days.
 */
@Component
public class TestData {

    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime() % 1_000_000);

    private final JdbcClient jdbc;
    private final ResidentSeal seal;
    private final Clock clock;

    public TestData(JdbcClient jdbc, ResidentSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    public long account(Role role) {
        var serial = SERIAL.incrementAndGet();
        return insert("account", Map.of("email", "orang" + serial + "@contoh.id", "display_name", "Orang " + serial,
                "role", role.name(), "status", "ACTIVE", "created_at", now(), "confirmed_at", now()));
    }

    public long institute() {
        var serial = SERIAL.incrementAndGet();
        return insert("institute", Map.of("slug", "blk-" + serial, "name", "BLK " + serial, "owner", "REGENCY",
                "address", "Jl. Raya " + serial, "city", "Serang", "email", "blk" + serial + "@contoh.id",
                "phone", "+62254200" + serial % 1000, "state", "VERIFIED", "applied_at", now()));
    }

    /** The account of a new member of the institute's staff. */
    public long staff(long instituteId) {
        var account = account(Role.INSTITUTE_STAFF);
        jdbc.sql("insert into institute_staff (account_id, institute_id, since) values (?, ?, ?)")
                .params(account, instituteId, now()).update();
        return account;
    }

    public long programme(long instituteId) {
        var vocation = jdbc.sql("select min(id) from vocation").query(Long.class).single();
        var values = terms();
        values.putAll(Map.of("institute_id", instituteId, "vocation_id", vocation,
                "title", "Program " + SERIAL.incrementAndGet(), "kind", "COMPETENCY", "level", "BASIC",
                "lesson_hours", 240, "days", 30, "outcomes", "Mengelas.", "created_at", now()));
        return insert("programme", values);
    }

    /** A published batch with its seats; {@code more} overrides columns. */
    public long batch(long instituteId, int seats, Map<String, Object> more) {
        var today = LocalDate.now(clock);
        var values = terms();
        values.putAll(Map.of("programme_id", programme(instituteId), "institute_id", instituteId,
                "name", "Angkatan 1", "slug", "angkatan-" + SERIAL.incrementAndGet(), "place", "INSTITUTE",
                "place_address", "Serang", "starts_on", today.plusDays(30), "ends_on", today.plusDays(60),
                "registration_opens_on", today.minusDays(20), "registration_closes_on", today.minusDays(1)));
        values.putAll(Map.of("announced_on", today.plusDays(7), "seats", seats, "boarding", false, "funding", "APBD",
                "test_weight", 60, "contact_name", "Ibu Sari", "contact_phone", "+6281234567890",
                "state", "PUBLISHED", "published_at", now()));
        values.putAll(more);
        var batch = insert("batch", values);
        for (int seat = 1; seat <= seats; seat++) {
            jdbc.sql("insert into batch_seat (batch_id, seat_no) values (?, ?)").params(batch, seat).update();
        }
        return batch;
    }

    /** A batch that takes applications today. */
    public long openBatch(long instituteId, int seats) {
        var today = LocalDate.now(clock);
        return batch(instituteId, seats, Map.of("registration_closes_on", today.plusDays(5)));
    }

    /** A resident of 25 with the account that the profile belongs to. */
    public Person resident() {
        return resident(Map.of());
    }

    public Person resident(Map<String, Object> more) {
        var account = account(Role.RESIDENT);
        var serial = SERIAL.incrementAndGet();
        var birth = LocalDate.now(clock).minusYears(25).withDayOfMonth(7);
        var values = new HashMap<String, Object>(Map.of("account_id", account,
                "nik", "360405%02d%02d%02d%04d".formatted(7, birth.getMonthValue(), birth.getYear() % 100, 1)
                        .substring(0, 6) + "%010d".formatted(serial),
                "kk", "3604%012d".formatted(serial), "full_name", "Warga " + serial, "birth_place", "Serang",
                "birth_date", birth, "sex", "MALE", "address", "Kp. " + serial, "village_code", "36.04.31.2009",
                "phone", "+6281200000000"));
        values.putAll(Map.of("education", "SMA", "school", "SMAN 1", "working_status", "SEEKING",
                "updated_at", now()));
        values.putAll(more);
        var numbers = seal.numbers(account, (String) values.remove("nik"), (String) values.remove("kk"));
        values.putAll(Map.of("nik_sealed", numbers.nikSealed(), "nik_hash", numbers.nikHash(),
                "kk_sealed", numbers.kkSealed(), "kk_hash", numbers.kkHash()));
        return new Person(insert("resident", values), account);
    }

    /** An application as far as a state; one with a seat gets the lowest free one. */
    public long application(long batchId, long residentId, String state) {
        return application(batchId, residentId, state, Map.of());
    }

    public long application(long batchId, long residentId, String state, Map<String, Object> more) {
        var values = new HashMap<String, Object>(Map.of("batch_id", batchId, "resident_id", residentId,
                "state", state, "state_since", now()));
        if (!state.equals("DRAFT")) {
            values.put("number", "LTH-T-" + SERIAL.incrementAndGet());
            values.put("submitted_at", now());
        }
        if (!more.containsKey("seat_no") && state.matches("APPROVED|REREGISTERED|TRAINEE|GRADUATED|NOT_GRADUATED")) {
            values.put("seat_no", jdbc.sql("""
                    select min(s.seat_no) from batch_seat s left join application a
                    on a.batch_id = s.batch_id and a.seat_no = s.seat_no where s.batch_id = ? and a.id is null""")
                    .param(batchId).query(Integer.class).single());
        }
        values.putAll(more);
        return insert("application", values);
    }

    public String state(long applicationId) {
        return jdbc.sql("select state from application where id = ?").param(applicationId)
                .query(String.class).single();
    }

    /** How many applications of a batch are in any of the states. */
    public int count(long batchId, String... states) {
        return jdbc.sql("select count(*) from application where batch_id = ? and state in ('"
                + String.join("','", states) + "')").param(batchId).query(Integer.class).single();
    }

    public record Person(long residentId, long accountId) {
    }

    private static Map<String, Object> terms() {
        return new HashMap<>(Map.of("min_age", 17, "min_education", "SMP", "domicile", "REGENCY",
                "not_employed", true, "not_in_school", true, "documents", "", "questions", ""));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long insert(String table, Map<String, Object> values) {
        var columns = values.keySet().stream().sorted().toList();
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")")
                .params(values).update(key, "id");
        return key.getKey().longValue();
    }
}
