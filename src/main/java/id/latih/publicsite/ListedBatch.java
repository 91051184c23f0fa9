package id.latih.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.core.Education;
import id.latih.training.BatchState;
import id.latih.training.Funding;
import id.latih.training.Place;
import id.latih.training.ProgrammeKind;
import id.latih.training.ProgrammeLevel;

/**
 * A published or cancelled batch, as lists, feeds and machines read it.
 *
 * @param village    the desa where it is taught, where that is in the regency; with its kecamatan in {@code district}
 * @param placeAddress where it is taught
 * @param lessonHours in JP
 * @param applicants how many have applied so far
 * @param taken      seats that are offered or taken
 * @param total      how many batches the search found in all
 * @param changedUtc when something that is read here last changed
 * @param rev        a number that grows with each change
 */
public record ListedBatch(long id, String slug, String title, String batch, long programmeId, String institute,
        String instituteSlug, String city, String vocationCode, String vocationId, String vocationEn,
        ProgrammeKind kind, ProgrammeLevel level, int lessonHours, int days, Place place, String placeAddress,
        @Nullable String villageCode, @Nullable String village, @Nullable String district, LocalDate startsOn,
        LocalDate endsOn, LocalDate opensOn, LocalDate closesOn, LocalDate announcedOn, int seats, boolean boarding,
        Funding funding, Education minEducation, BatchState state, boolean started, LocalDateTime publishedUtc, LocalDateTime changedUtc,
        int rev, long applicants, long taken, long total) {

    /** Where a batch stands for somebody who would like to join. */
    public enum Window { UPCOMING, OPEN, FULL, CLOSED, CANCELLED }

    public Window window(LocalDate today) {
        if (state == BatchState.CANCELLED) {
            return Window.CANCELLED;
        }
        if (started || closesOn.isBefore(today)) {
            return Window.CLOSED;
        }
        if (opensOn.isAfter(today)) {
            return Window.UPCOMING;
        }
        return seatsLeft() == 0 ? Window.FULL : Window.OPEN;
    }

    public Instant publishedAt() {
        return Dates.fromUtc(publishedUtc);
    }

    public Instant changedAt() {
        return Dates.fromUtc(changedUtc);
    }

    public long seatsLeft() {
        return Math.max(0, seats - taken);
    }

    /** Days until registration closes: 0 on its last day. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, closesOn);
    }
}
