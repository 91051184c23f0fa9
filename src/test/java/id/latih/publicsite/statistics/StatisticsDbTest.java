package id.latih.publicsite.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.publicsite.statistics.Count.Disclosure;
import id.latih.publicsite.statistics.People.Counted;
import id.latih.publicsite.statistics.Report.Row;
import id.latih.resident.RestrictionDirectory;
import id.latih.testing.DbTest;
import id.latih.testing.TestData;

/** Each test has a year of its own, since all share a database. */
@DbTest
class StatisticsDbTest {

    private static int lastYear = 2100;

    @Autowired Statistics statistics;
    @Autowired StatisticsQueries queries;
    @Autowired TestData data;
    @Autowired RestrictionDirectory restriction;
    @Autowired JdbcClient jdbc;
    private int year;

    @BeforeEach
    void yearOfItsOwn() {
        year = lastYear++;
    }

    @Test
    void countsPeopleOnceAndSeatsWhereTheTrainingIs() {
        var first = batch("PUBLISHED", 16);
        var second = batch("PUBLISHED", 10);
        for (int i = 0; i < 6; i++) {
            var woman = data.resident(Map.of("sex", "FEMALE", "village_code", "36.04.05.2001")).residentId();
            data.application(first, woman, i < 5 ? "GRADUATED" : "NOT_SELECTED");
            data.application(second, woman, "SUBMITTED");
        }
        for (int i = 0; i < 7; i++) {
            var man = data.resident().residentId();
            data.application(first, man, i < 5 ? "NOT_GRADUATED" : "WITHDRAWN");
        }
        data.application(first, data.resident().residentId(), "DRAFT");

        assertThat(counted(Breakdown.SEX)).containsExactlyInAnyOrder(counted(Breakdown.SEX, "FEMALE", 6, 5, 5),
                counted(Breakdown.SEX, "MALE", 7, 5, 0));
        assertThat(counted(Breakdown.DISTRICT)).containsExactlyInAnyOrder(counted(Breakdown.DISTRICT, "36.04.05", 6, 5, 5),
                counted(Breakdown.DISTRICT, "36.04.31", 7, 5, 0));
        assertThat(counted(Breakdown.VOCATION)).singleElement().extracting(Counted::applicants, Counted::placed,
                Counted::completed).containsExactly(13L, 10L, 5L);
        var report = report();
        assertThat(report.total().seats()).isEqualTo(26);
        assertThat(report.vocations()).singleElement().extracting(Row::seats).isEqualTo(26L);
        assertThat(row(report.districts(), "").seats()).isEqualTo(26);
        assertThat(row(report.years(), String.valueOf(year)).seats()).isEqualTo(26);
    }

    @Test
    void whoRestrictedTheUseOfTheirDataIsNotCounted() {
        var first = batch("PUBLISHED", 16);
        for (int i = 0; i < 6; i++) {
            data.application(first, data.resident().residentId(), "SUBMITTED");
        }
        var person = data.resident();
        data.application(first, person.residentId(), "SUBMITTED");
        restriction.begin(person.accountId());
        assertThat(counted(Breakdown.VOCATION)).singleElement().extracting(Counted::applicants).isEqualTo(6L);
        restriction.end(person.accountId());
        statistics.forget();
        assertThat(counted(Breakdown.VOCATION)).singleElement().extracting(Counted::applicants).isEqualTo(7L);
    }

    /** Somebody who comes in two years is one person of all years. */
    @Test
    void allYearsAreCountedAnewAndNotAddedUp() {
        var person = data.resident().residentId();
        var before = allYears();
        data.application(batch("PUBLISHED", 16), person, "SUBMITTED");
        data.application(batch("PUBLISHED", 16, lastYear++), person, "SUBMITTED");
        assertThat(allYears()).isEqualTo(before + 1);
    }

    @Test
    void cancelledAndUnpublishedBatchesCountNowhere() {
        for (var state : List.of("CANCELLED", "SUBMITTED", "DRAFT", "RETURNED")) {
            data.application(batch(state, 16), data.resident().residentId(), "SUBMITTED");
        }
        statistics.forget();
        assertThat(statistics.year(year)).isEmpty();
        assertThat(statistics.years()).doesNotContain(year);
    }

    @Test
    void fewerThanFiveAreWithheldAndCannotBeWorkedOut() {
        var batch = batch("PUBLISHED", 30);
        for (int i = 0; i < 23; i++) {
            data.application(batch, data.resident(Map.of("sex", i < 3 ? "FEMALE" : "MALE")).residentId(), "SUBMITTED");
        }
        var report = report();
        assertThat(report.sexes()).extracting(row -> row.applicants().disclosure())
                .containsExactly(Disclosure.FEW, Disclosure.HIDDEN);
        assertThat(report.sexes()).extracting(row -> row.applicants().people()).containsOnlyNulls();
        assertThat(report.withholds()).isTrue();
    }

    @Test
    void onlySexesVocationsAndKecamatanAreCounted() {
        assertThat(queries.people()).allSatisfy(counted -> assertThat(counted.code()).isNotNull());
        assertThat(queries.names()).filteredOn(name -> name.breakdown() == Breakdown.DISTRICT).hasSize(29);
    }

    private long allYears() {
        return queries.people().stream().filter(counted -> counted.breakdown() == Breakdown.SEX && counted.year() == null)
                .mapToLong(Counted::applicants).sum();
    }

    private List<Counted> counted(Breakdown breakdown) {
        return queries.people().stream().filter(counted -> counted.breakdown() == breakdown
                && Integer.valueOf(year).equals(counted.year())).toList();
    }

    private Counted counted(Breakdown breakdown, String code, long applicants, long placed, long completed) {
        return new Counted(breakdown, code, year, applicants, placed, completed);
    }

    private Report report() {
        statistics.forget();
        return statistics.year(year).orElseThrow();
    }

    private long batch(String state, int seats) {
        return batch(state, seats, year);
    }

    private long batch(String state, int seats, int startYear) {
        return data.batch(data.institute(), seats, Map.of("state", state, "starts_on", LocalDate.of(startYear, 3, 1),
                "ends_on", LocalDate.of(startYear, 4, 1)));
    }

    private static Row row(List<Row> rows, String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }
}
