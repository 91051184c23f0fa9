package id.latih.publicsite.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.NotFound;
import id.latih.publicsite.statistics.Report;
import id.latih.publicsite.statistics.Statistics;

@Api
@Tag(name = "statistics")
class StatisticsApi {

    private final Statistics statistics;
    private final ApiAddresses addresses;

    StatisticsApi(Statistics statistics, ApiAddresses addresses) {
        this.statistics = statistics;
        this.addresses = addresses;
    }

    @Operation(summary = "Seats, applicants, placements and completions of all years", operationId = "statistics")
    @GetMapping("/statistics")
    StatisticsItem all() {
        return StatisticsItem.of(statistics.allYears(), addresses.item("/statistics", "/statistik"));
    }

    @Operation(summary = "The same of the trainings that began in a year", operationId = "statisticsOfYear")
    @GetMapping("/statistics/{year}")
    StatisticsItem year(@PathVariable int year) {
        return StatisticsItem.of(statistics.year(year).orElseThrow(() -> new NotFound("year", year)),
                addresses.item("/statistics/" + year, "/statistik"));
    }

    @Operation(summary = "All of it as CSV; a withheld number is an empty cell", operationId = "statisticsCsv")
    @CsvAnswer
    @GetMapping(path = "/statistics.csv", produces = Csv.TYPE)
    void csv(HttpServletResponse response) throws IOException {
        var reports = Stream.concat(Stream.of(statistics.allYears()),
                statistics.years().stream().flatMap(year -> statistics.year(year).stream())).toList();
        try (var csv = Csv.to(response, "statistics", "year", "by", "code", "name", "name_en", "seats", "applicants",
                "placed", "completed")) {
            reports.forEach(report -> write(report, csv));
        }
    }

    private static void write(Report report, Csv csv) {
        rows(csv, report.year(), "total", List.of(report.total()));
        rows(csv, report.year(), "vocation", report.vocations());
        rows(csv, report.year(), "district", report.districts());
        rows(csv, report.year(), "sex", report.sexes());
    }

    private static void rows(Csv csv, @Nullable Integer year, String by, List<Report.Row> rows) {
        rows.forEach(row -> csv.row(year, by, row.code(), row.name(), row.nameEn(), row.seats(),
                row.applicants().people(), row.placed().people(), row.completed().people()));
    }
}
