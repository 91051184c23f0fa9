package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a list goes on. */
@Schema(description = "Where the list goes on")
record PageLinks(@Schema(description = "this page of the list") String self,
        @Schema(description = "the next page, or null on the last", nullable = true) @Nullable String next,
        @Schema(description = "the page before, or null on the first", nullable = true) @Nullable String prev,
        @Schema(description = "the page that shows the same to people") String html) {
}
