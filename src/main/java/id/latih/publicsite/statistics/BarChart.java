package id.latih.publicsite.statistics;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.latih.publicsite.statistics.Report.Row;

/**
 * How long the bars of a breakdown are, in thousandths of the longest. Who completed is one of those who were placed,
 * and they of those who applied, so the bars lie on each other. What is withheld has no bar.
 *
 * @param id    part of the addresses on the page
 * @param key   of its heading
 * @param seats whether seats are marked: not by kecamatan, where they are counted elsewhere than people
 */
record BarChart(String id, String key, List<Row> rows, boolean seats, long longest) {

    private static final long WIDTH = 1000;

    static BarChart of(String id, List<Row> rows, boolean seats) {
        return new BarChart(id, "StatisticsPage.by." + id, rows, seats, rows.stream().flatMap(row -> Stream.of(
                seats ? row.seats() : null, row.applicants().people(), row.placed().people(), row.completed().people()))
                .filter(number -> number != null).mapToLong(Long::longValue).max().orElse(0));
    }

    public long width(@Nullable Long number) {
        return number == null || longest == 0 ? 0 : Math.max(number > 0 ? 3 : 0, number * WIDTH / longest);
    }

    public long width(Count count) {
        return width(count.people());
    }

    public boolean withholds(Row row) {
        return row.applicants().suppressed();
    }
}
