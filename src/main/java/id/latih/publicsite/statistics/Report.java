package id.latih.publicsite.statistics;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was offered and what came of it, of all years or of the trainings that began in one.
 *
 * @param year      null for all years
 * @param countedAt when the database was asked
 * @param vocations those with a training, by name
 * @param districts every kecamatan: seats where the training is held, people where they live; last, the seats
 *                  outside the regency
 * @param years     every year with a training, whatever {@code year} is
 */
public record Report(@Nullable Integer year, Instant countedAt, Row total, List<Row> vocations, List<Row> districts,
        List<Row> sexes, List<Row> years) {

    /**
     * @param code       a vocation's, a kecamatan's, {@code FEMALE} or {@code MALE}, or a year; empty for totals
     * @param seats      null where seats are not counted by this, as by sex
     * @param applicants people who sent at least one application
     * @param placed     people who took a seat
     * @param completed  people who completed a training
     */
    public record Row(String code, String name, String nameEn, @Nullable Long seats, Count applicants, Count placed,
            Count completed) {
    }

    /** Whether any number is withheld, so that a page has to say why. */
    public boolean withholds() {
        return Stream.of(List.of(total), vocations, districts, sexes, years).flatMap(List::stream)
                .anyMatch(row -> row.applicants().suppressed() || row.placed().suppressed()
                        || row.completed().suppressed());
    }
}
