package id.latih.publicsite.pages;

import org.springframework.web.util.UriComponentsBuilder;

/** OpenStreetMap's search for a place: the portal keeps no coordinates. */
final class MapLink {

    private MapLink() {
    }

    static String to(String where) {
        return UriComponentsBuilder.fromUriString("https://www.openstreetmap.org/search").queryParam("query", "{where}")
                .encode().buildAndExpand(where).toUriString();
    }
}
