package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import id.latih.training.ProgrammeKind;

/** Which programmes are looked for. */
record ProgrammeFilter(
        @Schema(description = "a vocation's code")
        @Size(max = BatchFilter.LONGEST, message = BatchFilter.TOO_LONG) @Nullable String vocation,
        @Nullable ProgrammeKind kind,
        @Schema(description = "an institute's slug")
        @Size(max = BatchFilter.LONGEST, message = BatchFilter.TOO_LONG) @Nullable String institute) {
}
