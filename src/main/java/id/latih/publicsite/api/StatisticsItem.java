package id.latih.publicsite.api;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.latih.publicsite.statistics.Count;
import id.latih.publicsite.statistics.Report;

/** What was offered and what came of it. */
@Schema(name = "Statistics", description = "what was offered and what came of it; numbers of people below five, and"
        + " those that they could be worked out from, are withheld")
record StatisticsItem(@Schema(description = "null for all years", nullable = true) @Nullable Integer year,
        Instant countedAt, Figures total, @Schema(description = "those with a training") List<Figures> vocations,
        @Schema(description = "every kecamatan: seats where the training is held, people where they live; last,"
                + " the seats outside the regency") List<Figures> districts,
        List<Figures> sexes, @Schema(description = "every year with a training, whatever year is asked for")
        List<Figures> years, ItemLinks links) {

    /** One row. */
    @Schema(description = "one row of the statistics")
    record Figures(@Schema(description = "a vocation's or kecamatan's code, FEMALE or MALE, or a year; empty for totals")
            String code, @Schema(description = "in Indonesian") String name,
            @Schema(description = "in English") String nameEn,
            @Schema(description = "null where seats are not counted by this", nullable = true) @Nullable Long seats,
            @Schema(description = "people who sent at least one application") People applicants,
            @Schema(description = "people who took a seat") People placed,
            @Schema(description = "people who completed a training") People completed) {

        static Figures of(Report.Row row) {
            return new Figures(row.code(), row.name(), row.nameEn(), row.seats(), People.of(row.applicants()),
                    People.of(row.placed()), People.of(row.completed()));
        }
    }

    /** A number of people, where it may be said. */
    @Schema(description = "a number of people, each counted once")
    record People(@Schema(description = "null where it is withheld", nullable = true) @Nullable Long people,
            @Schema(description = "FEW: one to four people; HIDDEN: withheld because a smaller number could be worked"
                    + " out from it") Count.Disclosure disclosure) {

        static People of(Count count) {
            return new People(count.people(), count.disclosure());
        }
    }

    static StatisticsItem of(Report report, ItemLinks links) {
        return new StatisticsItem(report.year(), report.countedAt(), Figures.of(report.total()),
                figures(report.vocations()), figures(report.districts()), figures(report.sexes()),
                figures(report.years()), links);
    }

    private static List<Figures> figures(List<Report.Row> rows) {
        return rows.stream().map(Figures::of).toList();
    }
}
