package id.latih.publicsite.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;
import id.latih.training.BatchInfo;

/** What search engines understand of a page: schema.org in JSON-LD, to be put into a script element as it is. */
@Component
public class LinkedData {

    /** Nothing that is typed can end the element it stands in. */
    private static final class HtmlSafe extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private final int[] escapes = standardAsciiEscapesForJSON();

        HtmlSafe() {
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            escapes['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString("\\u%04x".formatted(character));
        }
    }

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder().characterEscapes(new HtmlSafe()).build()).build();

    /**
     * A batch as a course with one instance.
     *
     * @param requirements in plain words, a sentence each
     */
    public String course(ListedBatch batch, BatchInfo info, List<String> requirements, String image, Words w, PublicAddresses a) {
        return json.writeValueAsString(new CourseData(batch, w, a).of(info, requirements, image));
    }

    /** The office whose portal this is, and how one searches it. */
    public String office(Words w, PublicAddresses a) {
        var site = new LinkedHashMap<String, Object>();
        site.put("@type", "WebSite");
        site.put("name", w.text("Brand.name"));
        site.put("url", a.absolute("/"));
        site.put("inLanguage", w.language().getLanguage());
        site.put("publisher", Map.of("@id", officeId(a)));
        site.put("potentialAction", ordered("@type", "SearchAction",
                "target", a.absolute("/pelatihan") + "?q={search_term_string}",
                "query-input", "required name=search_term_string"));
        return json.writeValueAsString(ordered("@context", "https://schema.org", "@graph", List.of(office(w, a, true), site)));
    }

    static Map<String, Object> office(Words w, PublicAddresses a, boolean whole) {
        var office = ordered("@type", "GovernmentOrganization", "@id", officeId(a), "name", w.text("PublicLayout.office"),
                "url", a.absolute("/"));
        if (whole) {
            office.put("alternateName", w.text("Brand.office"));
            office.put("logo", a.base() + "/assets/icon.svg");
            office.put("areaServed", ordered("@type", "AdministrativeArea", "name", "Kabupaten Serang",
                    "containedInPlace", ordered("@type", "AdministrativeArea", "name", "Banten")));
        }
        return office;
    }

    private static String officeId(PublicAddresses a) {
        return a.base() + "/#dinas";
    }

    /** A JSON object whose members keep their order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return members;
    }
}
