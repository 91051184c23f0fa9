package id.latih.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.latih.demo.Table.Row;

/** A batch with its dates; when the institute proposed and the agency decided follows from them. */
record Batch(long id, Programme programme, Row row, Terms terms, LocalDate opens, LocalDate closes,
        LocalDate announced, LocalDate starts, LocalDate ends, List<Person> staff) {

    static Batch of(long id, Programme programme, Row row, Days days, List<Person> staff) {
        var starts = days.of(row.text("starts"), true);
        return new Batch(id, programme, row, programme.terms().changedBy(row), days.of(row.text("opens"), false),
                days.of(row.text("closes"), false), days.of(row.text("announced"), true), starts,
                days.plusWorking(starts, programme.days() - 1), staff);
    }

    String title() {
        return programme.title() + " " + row.text("name");
    }

    int seats() {
        return row.number("seats");
    }

    int reregistrationDays() {
        return row.number("reregistration");
    }

    /** In per cent. */
    int testWeight() {
        return row.number("weight");
    }

    boolean isPublished() {
        return row.text("state").equals("PUBLISHED");
    }

    boolean wasPublished() {
        return isPublished() || row.text("state").equals("CANCELLED");
    }

    boolean hasStarted(LocalDate today) {
        return isPublished() && starts.isBefore(today);
    }

    /** Whether somebody may join: their age counts on the day the training starts. */
    boolean accepts(Resident resident) {
        return terms.fit(resident, starts);
    }

    Instant submittedAt(LocalDate today) {
        return Days.at(earlier(opens.minusDays(12), today.minusDays(3)), 14, 10);
    }

    Instant publishedAt(LocalDate today) {
        return Days.at(earlier(opens.minusDays(8), today.minusDays(1)), 10, 45);
    }

    /** When the institute sent its list: before the announcement, and before today. */
    Instant proposedAt(LocalDate today) {
        return Days.at(earlier(announced.minusDays(3), today.minusDays(1)), 16, 30);
    }

    Instant decidedAt() {
        return Days.at(announced, 10, 0);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
