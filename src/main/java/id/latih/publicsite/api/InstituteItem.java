package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.latih.institute.InstituteOwner;
import id.latih.publicsite.Institutes;

/** A verified partner institute. */
@Schema(name = "Institute", description = "a verified partner institute; e-mail and telephone are its office's")
record InstituteItem(String slug, String name, @Schema(nullable = true) @Nullable String formerName,
        InstituteOwner owner, String address, String city,
        @Schema(description = "the desa, within the regency", nullable = true) @Nullable String village,
        @Schema(description = "the kecamatan, within the regency", nullable = true) @Nullable String district,
        String email, String phone, String about,
        @Schema(description = "batches published so far") long batches,
        @Schema(description = "batches that take applications today") long openBatches, ItemLinks links) {

    static InstituteItem of(Institutes.Partner i, ApiAddresses addresses) {
        return new InstituteItem(i.slug(), i.name(), i.formerName(), i.owner(), i.address(), i.city(), i.village(),
                i.district(), i.email(), i.phone(), i.about(), i.published(), i.open(),
                addresses.item("/institutes/" + i.slug(), "/lembaga/" + i.slug()));
    }
}
