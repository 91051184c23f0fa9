package id.latih.publicsite.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every report of one moment, ready to be read by many at once. */
record Snapshot(List<Integer> years, Map<Integer, Report> reports) {

    static Snapshot of(Reports reports) {
        return new Snapshot(reports.years(), Stream.concat(Stream.of(People.ALL_YEARS), reports.years().stream())
                .collect(Collectors.toUnmodifiableMap(year -> year, reports::report)));
    }

    Report report(int year) {
        return reports.get(year);
    }
}
