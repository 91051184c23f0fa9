package id.latih.publicsite.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import id.latih.publicsite.statistics.Suppression.Line;

/** People by vocation, kecamatan and sex, each in each year and in all years, with what may not be shown withheld. */
final class People {

    /** @param year null for all years, in which somebody who came twice counts once */
    record Counted(Breakdown breakdown, String code, @Nullable Integer year, long applicants, long placed, long completed) {

        long of(Measure measure) {
            return switch (measure) {
                case APPLICANTS -> applicants;
                case PLACED -> placed;
                case COMPLETED -> completed;
            };
        }
    }

    /** In place of a year. */
    static final int ALL_YEARS = 0;

    /** A row of numbers, a year each. */
    private static final class Years extends TreeMap<Integer, Cell> {

        Cell year(int year) {
            return computeIfAbsent(year, none -> new Cell(0));
        }

        Line line() {
            return new Line(tailMap(ALL_YEARS, false).values().stream().toList(), year(ALL_YEARS));
        }
    }

    private final Map<Measure, Map<Breakdown, Map<String, Years>>> cells = new EnumMap<>(Measure.class);
    private final Map<Measure, Years> totals = new EnumMap<>(Measure.class);

    People(List<Counted> counted) {
        for (var measure : Measure.values()) {
            counted.forEach(one -> add(measure, one));
            Suppression.protect(lines(measure));
        }
    }

    Count count(Measure measure, Breakdown breakdown, String code, int year) {
        return Count.of(row(measure, breakdown, code).year(year));
    }

    Count total(Measure measure, int year) {
        return Count.of(total(measure).year(year));
    }

    private void add(Measure measure, Counted one) {
        var year = one.year() == null ? ALL_YEARS : one.year();
        row(measure, one.breakdown(), one.code()).year(year).add(one.of(measure));
        if (one.breakdown() == Breakdown.SEX) {
            // everybody has one sex, so these add up to everybody
            total(measure).year(year).add(one.of(measure));
        }
    }

    /** Everything that adds up: each breakdown in each year, each of its rows over the years, and the totals. */
    private List<Line> lines(Measure measure) {
        var total = total(measure);
        var lines = new ArrayList<Line>();
        for (var breakdown : Breakdown.values()) {
            var rows = breakdown(measure, breakdown).values();
            total.forEach((year, whole) -> lines.add(new Line(rows.stream().map(row -> row.year(year)).toList(), whole)));
            rows.forEach(row -> lines.add(row.line()));
        }
        lines.add(total.line());
        return lines;
    }

    private Years row(Measure measure, Breakdown breakdown, String code) {
        return breakdown(measure, breakdown).computeIfAbsent(code, none -> new Years());
    }

    private Map<String, Years> breakdown(Measure measure, Breakdown breakdown) {
        return cells.computeIfAbsent(measure, none -> new EnumMap<>(Breakdown.class))
                .computeIfAbsent(breakdown, none -> new TreeMap<>());
    }

    private Years total(Measure measure) {
        return totals.computeIfAbsent(measure, none -> new Years());
    }
}
