package id.latih.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.latih.core.Dates;
import id.latih.crypto.SealedColumn;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;
import id.latih.resident.Nik;
import id.latih.resident.NikWarning;
import id.latih.resident.Sex;

/** The rules that the portal would have kept, had all of this happened through it. */
class DemoStoryDbTest {

    static Stream<FilledDatabase> days() {
        return DemoDataDbTest.days();
    }

    @ParameterizedTest
    @MethodSource("days")
    void nothingHasHappenedTodayOrLater(FilledDatabase data) {
        var begin = "'" + data.today.atStartOfDay(Dates.WIB).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime() + "'";
        assertThat(data.count("from application_history where at >= " + begin)).isZero();
        assertThat(data.count("from application where state_since >= " + begin)).isZero();
        assertThat(data.count("from account where created_at >= " + begin)).isZero();
        assertThat(data.count("from resident_document where uploaded_at >= " + begin)).isZero();
        assertThat(data.count("from batch where published_at >= " + begin + " or submitted_at >= " + begin
                + " or started_at >= " + begin + " or published_at < submitted_at")).isZero();
    }

    @ParameterizedTest
    @MethodSource("days")
    void historiesFollowTheStateMachine(FilledDatabase data) {
        data.sql.query("""
                select a.id, a.state, a.state_since, h.event, h.from_state, h.to_state, h.at, h.actor_id, c.role
                from application a left join application_history h on h.application_id = a.id
                left join account c on c.id = h.actor_id order by a.id, h.id""", row -> {
            var id = 0L;
            var state = ApplicationState.DRAFT;
            var wanted = ApplicationState.DRAFT;
            LocalDateTime before = null;
            while (row.next()) {
                if (row.getLong("id") != id) {
                    assertThat(state).as("application %d", id).isEqualTo(wanted);
                    id = row.getLong("id");
                    state = ApplicationState.DRAFT;
                    before = null;
                }
                wanted = ApplicationState.valueOf(row.getString("state"));
                if (row.getString("event") == null) {
                    continue;
                }
                var event = ApplicationEvent.valueOf(row.getString("event"));
                var at = row.getObject("at", LocalDateTime.class);
                assertThat(row.getString("from_state")).isEqualTo(state.name());
                assertThat(event.isPossibleIn(state)).as("%s in %s", event, state).isTrue();
                assertThat(row.getString("to_state")).isEqualTo(event.to().name());
                assertThat(row.getString("role")).isEqualTo(switch (event.actor()) {
                    case RESIDENT -> "RESIDENT";
                    case STAFF -> "INSTITUTE_STAFF";
                    case APPROVER -> "APPROVER";
                    case PORTAL -> null;
                });
                if (before != null) {
                    assertThat(at).as("application %d", id).isAfter(before);
                }
                before = at;
                state = event.to();
                if (state == wanted) {
                    assertThat(row.getObject("state_since", LocalDateTime.class)).isAfterOrEqualTo(at);
                }
            }
            assertThat(state).isEqualTo(wanted);
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void applicationsAreMadeWhileRegistrationIsOpen(FilledDatabase data) {
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id where a.submitted_at is not null
                and date(date_add(a.submitted_at, interval 7 hour))
                not between b.registration_opens_on and b.registration_closes_on""")).isZero();
        assertThat(data.count("from application where (number is null) <> (submitted_at is null)")).isZero();
        assertThat(data.count("""
                from application where number <> concat('LTH-', year(date_add(submitted_at, interval 7 hour)), '-',
                lpad(id, 7, '0'))""")).isZero();
        assertThat(data.count("from application a join batch b on b.id = a.batch_id where b.published_at is null")).isZero();
        assertThat(data.count("""
                from application a join resident r on r.id = a.resident_id join account c on c.id = r.account_id
                join application_history h on h.application_id = a.id and h.event = 'SUBMIT'
                where c.created_at >= h.at or r.updated_at >= h.at""")).isZero();
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatWasSentIsThere(FilledDatabase data) {
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id where a.submitted_at is not null and
                (select count(*) from application_document d where d.application_id = a.id)
                <> 1 + length(b.documents) - length(replace(b.documents, ',', ''))""")).isZero();
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id where a.submitted_at is not null and
                (select count(*) from application_answer d where d.application_id = a.id)
                <> 1 + length(b.questions) - length(replace(b.questions, '\\n', ''))""")).isZero();
        assertThat(data.count("""
                from application_document s join resident_document d on d.id = s.document_id
                join application a on a.id = s.application_id
                where d.resident_id <> a.resident_id or d.type <> s.type or d.uploaded_at >= a.submitted_at""")).isZero();
        assertThat(data.count("""
                from resident_document d left join resident_document_content c on c.document_id = d.id
                where c.sealed is null or length(c.sealed) < d.size or d.size > 30720""")).isZero();
        data.sql.query("select c.document_id, c.sealed, d.sha256 from resident_document_content c"
                + " join resident_document d on d.id = c.document_id where d.id % 50 = 0", row -> {
            var content = data.vault.open(new SealedColumn("resident_document_content", "document_id", "sealed"),
                    row.getLong("document_id"), row.getBytes("sealed"));
            assertThat(sha256(content)).isEqualTo(row.getString("sha256"));
        });
        assertThat(data.count("from resident_document where replaced_at is not null")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("days")
    void seatsAndOffersAreInOrder(FilledDatabase data) {
        assertThat(data.count("from batch b where b.published_at is not null and b.seats <> "
                + "(select count(*) from batch_seat s where s.batch_id = b.id)")).isZero();
        assertThat(data.count("from application where (respond_by is not null) <> (state = 'APPROVED')")).isZero();
        assertThat(data.count("from application where (reserve_rank is not null) <> (state = 'RESERVE')")).isZero();
        assertThat(data.count("from application where (correction_request is not null) <> (state = 'CORRECTION_REQUESTED')")).isZero();
        assertThat(data.words("""
                select reserve_rank from application where state = 'RESERVE'
                group by batch_id, reserve_rank having count(*) > 1""")).isEmpty();
        // a seat is free only where nobody waits for it
        assertThat(data.words("""
                select b.slug from batch b where b.state = 'PUBLISHED' and b.started_at is null
                and exists (select 1 from application a where a.batch_id = b.id and a.state = 'RESERVE')
                and b.seats > (select count(*) from application a where a.batch_id = b.id and a.seat_no is not null)"""))
                .isEmpty();
        var holidays = new HashSet<>(data.sql.queryForList("select day from holiday", LocalDate.class));
        var calendar = new Days(data.today, holidays);
        data.sql.query("select a.respond_by, b.starts_on from application a join batch b on b.id = a.batch_id "
                + "where a.respond_by is not null", row -> {
            var at = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC).atZone(Dates.WIB);
            assertThat(at.toLocalTime()).hasToString("23:59:59");
            assertThat(calendar.isWorking(at.toLocalDate())).isTrue();
            assertThat(at.toLocalDate()).isAfter(data.today).isBefore(row.getObject(2, LocalDate.class));
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void scoresMakeTheRanking(FilledDatabase data) {
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id where a.total_score <>
                round((a.test_score * b.test_weight + a.interview_score * (100 - b.test_weight)) / 100, 2)""")).isZero();
        assertThat(data.count("""
                from application a join application c on c.batch_id = a.batch_id and c.rank_no = a.rank_no + 1
                where c.total_score > a.total_score or c.rank_no is null""")).isZero();
        assertThat(data.count("from application where (rank_no is null) <> (proposed_as is null)")).isZero();
        assertThat(data.count("""
                from (select batch_id, count(*) many, max(rank_no) last, count(distinct rank_no) ranks
                from application where rank_no is not null group by batch_id) r where many <> last or many <> ranks""")).isZero();
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id
                where a.proposed_as = 'SEAT' and a.rank_no > b.seats""")).isZero();
    }

    @ParameterizedTest
    @MethodSource("days")
    void nearlyEverybodyMayJoinWhatTheyApplyFor(FilledDatabase data) {
        var unfit = """
                from application a join batch b on b.id = a.batch_id join resident r on r.id = a.resident_id
                where (timestampdiff(year, r.birth_date, b.starts_on) < b.min_age
                or timestampdiff(year, r.birth_date, b.starts_on) > coalesce(b.max_age, 200)
                or b.not_employed and r.working_status in ('WORKING', 'TEMPORARILY_ABSENT')
                or b.not_in_school and r.working_status = 'IN_SCHOOL'
                or field(replace(r.education, 'SMK', 'SMA'), 'SD', 'SMP', 'SMA', 'DIPLOMA', 'UNIVERSITY')
                < field(replace(b.min_education, 'SMK', 'SMA'), 'SD', 'SMP', 'SMA', 'DIPLOMA', 'UNIVERSITY')
                or r.village_code not like concat(coalesce(b.domicile_code, '36.04'), '%'))""";
        assertThat(data.count(unfit)).isBetween(5, 100);
        assertThat(data.count(unfit + " and a.seat_no is not null")).isZero();
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyStepIsTracedAndTold(FilledDatabase data) {
        assertThat(data.count("""
                from application_history h where not exists (select 1 from audit_entry e where e.at = h.at
                and e.subject_type = 'application' and e.subject_id = h.application_id
                and e.action = concat('APPLICATION_', h.event) and e.to_value = h.to_state)""")).isZero();
        assertThat(data.count("""
                from application a join resident r on r.id = a.resident_id where a.submitted_at is not null
                and not exists (select 1 from inbox_message m where m.account_id = r.account_id
                and m.link = concat('/lamaran/', a.id) and m.at = a.state_since)""")).isZero();
        assertThat(data.words("select body from inbox_message where concat(subject, body) like '%{%'")).isEmpty();
        assertThat(data.count("from inbox_message where read_at is null")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("days")
    void peopleAreLikePeople(FilledDatabase data) {
        var phones = PhoneNumberUtil.getInstance();
        data.sql.query("select account_id, nik_sealed, kk_sealed, birth_date, sex, nik_warnings, phone, guardian_phone from resident", row -> {
            var nik = new Nik(open(data, row, "nik_sealed"));
            var warnings = nik.warnings(row.getObject("birth_date", LocalDate.class), Sex.valueOf(row.getString("sex")),
                    region -> !region.startsWith("99"));
            assertThat(String.join(",", warnings.stream().map(NikWarning::name).toList()))
                    .isEqualTo(row.getString("nik_warnings"));
            assertThat(open(data, row, "kk_sealed")).matches("[0-9]{16}");
            for (var phone : Stream.of(row.getString("phone"), row.getString("guardian_phone")).filter(p -> p != null).toList()) {
                try {
                    assertThat(phones.isValidNumber(phones.parse(phone, null))).as(phone).isTrue();
                } catch (NumberParseException e) {
                    throw new AssertionError(phone, e);
                }
            }
        });
        assertThat(data.words("select distinct nik_warnings from resident where nik_warnings <> ''"))
                .containsExactlyInAnyOrder("BIRTH_DATE_DIFFERS", "SEX_DIFFERS", "UNKNOWN_REGION");
        assertThat(data.words("select hex(kk_hash) from resident group by kk_hash having count(*) > 1")).hasSizeGreaterThan(10);
        var minors = "from resident where timestampdiff(year, birth_date, '" + Date.valueOf(data.today) + "') < 18";
        assertThat(data.count(minors)).isBetween(3, 12);
        assertThat(data.count(minors + " and guardian_name is null")).isZero();
        assertThat(data.count("from resident where disability is not null")).isBetween(4, 30);
        assertThat(data.count("from resident where graduation_year > year('" + data.today + "')")).isZero();
        assertThat(data.words("select distinct substr(village_code, 1, 8) from resident")).hasSizeGreaterThan(25);
    }

    private static String open(FilledDatabase data, ResultSet row, String column) throws SQLException {
        return data.vault.openText(new SealedColumn("resident", "account_id", column), row.getLong("account_id"),
                row.getBytes(column));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
