package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.latih.training.Place;

/** Where a batch is taught. */
@Schema(name = "Place", description = "where it is taught")
record PlaceItem(@Schema(description = "at the institute, or in a village") Place kind, String address,
        @Schema(description = "the institute's city or regency") String city,
        @Schema(description = "the desa's official code; null outside the regency", nullable = true)
        @Nullable String villageCode,
        @Schema(description = "the desa", nullable = true) @Nullable String village,
        @Schema(description = "the kecamatan", nullable = true) @Nullable String district) {
}
