package id.latih.publicsite.api;

import java.time.YearMonth;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import id.latih.core.Education;
import id.latih.publicsite.Search;
import id.latih.training.ProgrammeKind;

/** What batches are looked for: the filters of the page, by English names. */
record BatchFilter(
        @Schema(description = "words; the beginning of a word is enough, and a vocation's name may be misspelt")
        @Size(max = BatchFilter.LONGEST, message = BatchFilter.TOO_LONG) @Nullable String q,
        @Schema(description = "a vocation's code")
        @Size(max = BatchFilter.LONGEST, message = BatchFilter.TOO_LONG) @Nullable String vocation,
        @Nullable ProgrammeKind kind,
        @Schema(description = "an institute's slug")
        @Size(max = BatchFilter.LONGEST, message = BatchFilter.TOO_LONG) @Nullable String institute,
        @Schema(description = "the code of a kecamatan such as 36.04.31, or the name of a city outside the regency")
        @Size(max = BatchFilter.LONGEST, message = BatchFilter.TOO_LONG) @Nullable String place,
        @Nullable Boolean boarding,
        @Schema(description = "the month the training starts in", type = "string", example = "2026-12")
        @Nullable YearMonth month,
        @Schema(description = "somebody's own education: finds what asks for that much or less")
        @Nullable Education education,
        @Schema(description = "true: only what one may apply for today", defaultValue = "false")
        @Nullable Boolean open,
        @Schema(description = "CLOSING: open ones first, those closing soonest on top; STARTING: those starting soonest"
                + " on top; NEWEST: the latest published on top", defaultValue = "CLOSING")
        Search.@Nullable Sort sort) {

    static final int LONGEST = 100;
    static final String TOO_LONG = "must have at most 100 characters";

    Search search(int page) {
        return new Search(q == null ? "" : q.strip(), named(vocation), kind, named(institute), named(place), boarding,
                month, education, Boolean.TRUE.equals(open), sort == null ? Search.Sort.CLOSING : sort, page);
    }

    private static @Nullable String named(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
