package id.latih.publicsite.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** OpenStreetMap's search for a place: the portal keeps no coordinates. */
final class MapLink {

    private MapLink() {
    }

    /** @param otherwise what to look for outside the regency, where the portal knows no desa */
    static String to(@Nullable String village, @Nullable String district, String otherwise) {
        var where = village == null ? otherwise : String.join(", ", village, district, "Kabupaten Serang");
        return UriComponentsBuilder.fromUriString("https://www.openstreetmap.org/search").queryParam("query", "{where}")
                .encode().buildAndExpand(where).toUriString();
    }
}
