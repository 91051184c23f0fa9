package id.latih.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.latih.core.DemoAccounts;
import id.latih.enrolment.ApplicationState;

/** What is in the demo data, and that it tells one story whatever day it is. */
class DemoDataDbTest {

    /** Among them a Saturday after a long holiday, and the first Saturday of a year. */
    static Stream<FilledDatabase> days() {
        return Stream.of("2026-11-24", "2026-03-28", "2027-01-02").map(LocalDate::parse)
                .map(FilledDatabase::on);
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasEnoughOfEverything(FilledDatabase data) {
        assertThat(data.count("from institute")).isEqualTo(7);
        assertThat(data.words("select distinct state from institute")).contains("APPLIED", "VERIFIED", "REFUSED");
        assertThat(data.count("from programme")).isGreaterThanOrEqualTo(14);
        assertThat(data.count("from batch")).isGreaterThanOrEqualTo(24);
        assertThat(data.count("from resident")).isEqualTo(400);
        assertThat(data.count("from application")).isEqualTo(1000);
        assertThat(data.words("select distinct state from batch"))
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "RETURNED", "PUBLISHED", "CANCELLED");
        assertThat(data.words("select distinct state from application")).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(ApplicationState.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasTheAccountsThatTheSignInPageShows(FilledDatabase data) {
        for (var account : DemoAccounts.ALL) {
            assertThat(data.words("select role from account where status = 'ACTIVE' and email = '"
                    + account.email() + "'")).containsExactly(account.role().name());
        }
        var states = data.words("""
                select state from application a join resident r on r.id = a.resident_id
                join account c on c.id = r.account_id where c.email = '%s'""".formatted(DemoAccounts.RESIDENT.email()));
        assertThat(states).containsExactlyInAnyOrder("APPROVED", "CORRECTION_REQUESTED", "DRAFT", "SUBMITTED",
                "NOT_SELECTED");
    }

    @ParameterizedTest
    @MethodSource("days")
    void tellsOfTheVillageOfCikoleletAndOfBekasi(FilledDatabase data) {
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id join resident r on r.id = a.resident_id
                join institute i on i.id = b.institute_id
                where i.former_name = 'BLK Lembang' and b.domicile_code = '36.04.31.2009' and b.seats = 10
                and r.village_code = '36.04.31.2009' and a.state = 'TRAINEE'""")).isEqualTo(10);
        assertThat(data.count("""
                from application a join batch b on b.id = a.batch_id join institute i on i.id = b.institute_id
                where i.former_name = 'BBPLK CEVEST Bekasi' and b.seats = 17 and a.state = 'GRADUATED'""")).isEqualTo(17);
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasBatchesAtEveryStage(FilledDatabase data) {
        var published = "from batch where state = 'PUBLISHED' and ";
        var today = "'" + data.today + "'";
        for (var stage : List.of("registration_opens_on > " + today,
                "registration_opens_on <= " + today + " and registration_closes_on between " + today + " and date_add(" + today + ", interval 3 day)",
                "registration_opens_on <= " + today + " and registration_closes_on > date_add(" + today + ", interval 3 day)",
                "registration_closes_on < " + today + " and announced_on > " + today,
                "announced_on < " + today + " and starts_on > " + today,
                "started_at is not null and ends_on > " + today,
                "ends_on < " + today)) {
            assertThat(data.count(published + stage)).as(stage).isPositive();
        }
        assertThat(data.count("from batch where state = 'PUBLISHED' and (started_at is null) <> (starts_on > " + today + ")")).isZero();
        assertThat(data.count("from batch_change where state = 'PENDING'")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("days")
    void isTheSameTwiceOnOneDay(FilledDatabase data) {
        assertSame(contents(FilledDatabase.again(data.today)), contents(data));
    }

    @Test
    void leavesADatabaseAloneThatIsNotEmpty() {
        var data = FilledDatabase.again(LocalDate.parse("2026-11-24"));
        data.sql.update("update institute set name = 'Nama baru' where id = 1");
        var before = contents(data);
        data.start(data.today.plusDays(1));
        assertSame(contents(data), before);
    }

    @Test
    void canBeMadeUpOnAnyDay() {
        var data = FilledDatabase.on(LocalDate.parse("2026-11-24"));
        for (int day = 0; day < 800; day += 31) {
            var today = LocalDate.parse("2026-01-01").plusDays(day);
            assertThatCode(() -> data.story(today)).as(today.toString()).doesNotThrowAnyException();
        }
    }

    /** What the administrator's searches go by. */
    @ParameterizedTest
    @MethodSource("days")
    void theWordsOfNamesBeginWhereTheyDo(FilledDatabase data) {
        var rest = "substring(%1$s, nullif(locate(' ', %1$s), 0) + 1)";
        for (var column : List.of("actor_name", "subject_label")) {
            assertThat(data.count("from audit_entry where not (%s_2 <=> %s)".formatted(column, rest.formatted(column)))).isZero();
            assertThat(data.count("from audit_entry where not (%s_3 <=> %s)".formatted(column, rest.formatted(column + "_2")))).isZero();
        }
        assertThat(data.words("select distinct display_name_2 from account where display_name = 'Maman Wijaya'")).containsExactly("Wijaya");
    }

    /** Says which row differs first: all of them in one message would be more than a build can take in. */
    private static void assertSame(Map<String, List<Map<String, Object>>> now, Map<String, List<Map<String, Object>>> before) {
        before.forEach((table, rows) -> {
            assertThat(now.get(table)).as(table).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(now.get(table).get(i)).as(table).isEqualTo(rows.get(i));
            }
        });
    }

    /** All tables but for what is never the same twice: the salt in the passwords' hashes, and what is sealed. */
    private static Map<String, List<Map<String, Object>>> contents(FilledDatabase data) {
        var contents = new HashMap<String, List<Map<String, Object>>>();
        for (var table : List.of("account", "institute", "institute_staff", "programme", "batch", "batch_seat",
                "batch_change", "resident", "resident_document", "application", "application_answer",
                "application_document", "application_history", "audit_entry", "inbox_message")) {
            var rows = data.sql.queryForList("select * from " + table + " order by 1, 2");
            rows.forEach(row -> row.keySet().removeIf(column -> column.matches("password_hash|.*_sealed|.*_hash")));
            contents.put(table, rows);
        }
        return contents;
    }
}
