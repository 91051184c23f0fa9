package id.latih.publicsite.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** A kecamatan with its desa. */
@Schema(name = "Region", description = "a kecamatan with its desa; official codes")
record RegionItem(String code, String name, List<VillageItem> villages, ItemLinks links) {

    /** A desa. */
    @Schema(name = "Village", description = "a desa; names repeat within the regency, codes do not")
    record VillageItem(String code, String name) {
    }
}
