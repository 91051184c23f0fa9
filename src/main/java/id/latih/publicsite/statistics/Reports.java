package id.latih.publicsite.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.latih.core.Languages;
import id.latih.core.Texts;
import id.latih.publicsite.statistics.Report.Row;
import id.latih.publicsite.statistics.StatisticsQueries.Name;
import id.latih.publicsite.statistics.StatisticsQueries.Seats;

/** Writes the reports from what was counted at one moment. */
record Reports(People people, List<Seats> seats, List<Name> vocations, List<Name> districts, List<Name> sexes,
        Name elsewhere, List<Integer> years, Instant at) {

    static Reports of(List<People.Counted> counted, List<Seats> seats, List<Name> names, Texts texts, Instant at) {
        var byBreakdown = names.stream().collect(Collectors.groupingBy(Name::breakdown));
        var years = Stream.concat(seats.stream().map(Seats::year), counted.stream().map(People.Counted::year)
                .filter(year -> year != null)).distinct().sorted(Comparator.reverseOrder()).toList();
        return new Reports(new People(counted), seats, byBreakdown.getOrDefault(Breakdown.VOCATION, List.of()),
                byBreakdown.getOrDefault(Breakdown.DISTRICT, List.of()),
                List.of(name(texts, "FEMALE", "Sex.FEMALE"), name(texts, "MALE", "Sex.MALE")),
                name(texts, "", "Statistics.elsewhere"), years, at);
    }

    private static Name name(Texts texts, String code, String key) {
        return new Name(Breakdown.SEX, code, texts.get(Languages.INDONESIAN, key), texts.get(Languages.ENGLISH, key));
    }

    Report report(int year) {
        var seatsElsewhere = seats(year, place -> place.district() == null);
        return new Report(year == People.ALL_YEARS ? null : year, at, total(year, "", seats(year, any -> true)),
                vocations.stream().map(name -> row(name, Breakdown.VOCATION, year,
                        seats(year, place -> place.vocation().equals(name.code())))).filter(Reports::saysSomething).toList(),
                Stream.concat(districts.stream().map(name -> row(name, Breakdown.DISTRICT, year,
                        seats(year, place -> name.code().equals(place.district())))),
                        seatsElsewhere == 0 ? Stream.of() : Stream.of(row(elsewhere, Breakdown.DISTRICT, year, seatsElsewhere))).toList(),
                sexes.stream().map(name -> row(name, Breakdown.SEX, year, null)).toList(),
                years.stream().map(one -> total(one, String.valueOf(one), seats(one, any -> true))).toList());
    }

    private Row row(Name name, Breakdown breakdown, int year, @Nullable Long seats) {
        return new Row(name.code(), name.name(), name.nameEn(), seats,
                people.count(Measure.APPLICANTS, breakdown, name.code(), year),
                people.count(Measure.PLACED, breakdown, name.code(), year),
                people.count(Measure.COMPLETED, breakdown, name.code(), year));
    }

    private Row total(int year, String name, long seats) {
        return new Row(name, name, name, seats, people.total(Measure.APPLICANTS, year),
                people.total(Measure.PLACED, year), people.total(Measure.COMPLETED, year));
    }

    private long seats(int year, Predicate<Seats> which) {
        return seats.stream().filter(place -> year == People.ALL_YEARS || place.year() == year).filter(which)
                .mapToLong(Seats::seats).sum();
    }

    private static boolean saysSomething(Row row) {
        return row.seats() != null && row.seats() > 0 || row.applicants().suppressed() || row.applicants().people() != 0;
    }
}
