package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where one thing is found again. */
@Schema(description = "Where this is found again")
record ItemLinks(@Schema(description = "its own address here") String self,
        @Schema(description = "the page that shows it to people") String html) {
}
