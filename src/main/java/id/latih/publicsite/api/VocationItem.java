package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A field of work that is taught. */
@Schema(name = "Vocation", description = "a field of work that is taught")
record VocationItem(String code, @Schema(description = "in Indonesian") String name,
        @Schema(description = "in English") String nameEn,
        @Schema(description = "false: no new programmes in it") boolean active,
        @Schema(description = "batches published so far") long batches, ItemLinks links) {
}
