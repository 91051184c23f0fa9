package id.latih.publicsite.subscription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import id.latih.core.IdentityNumbers;
import id.latih.publicsite.Facets;
import id.latih.publicsite.Search;
import id.latih.publicsite.Words;
import id.latih.region.District;
import id.latih.region.RegionService;

/** A search in words, and as it is kept. */
@Component
class SearchPhrase {

    private final Facets facets;
    private final RegionService regions;

    SearchPhrase(Facets facets, RegionService regions) {
        this.facets = facets;
        this.regions = regions;
    }

    /** Such as {@code “las”, Cinangka, berasrama}. */
    String of(Search search, Words w) {
        var choices = facets.get();
        var parts = new ArrayList<String>();
        if (!search.text().isEmpty()) {
            parts.add("“" + search.text() + "”");
        }
        add(parts, name(choices.vocations(), search.vocation(), w));
        add(parts, search.kind() == null ? null : w.word(search.kind()));
        add(parts, name(choices.institutes(), search.institute(), w));
        add(parts, place(search.place()));
        add(parts, search.boarding() == null ? null
                : w.text(search.boarding() ? "PublicList.withBoarding" : "PublicList.withoutBoarding"));
        add(parts, search.month() == null ? null : w.month(search.month()));
        add(parts, search.education() == null ? null : w.word(search.education()));
        return parts.isEmpty() ? w.text("SearchPhrase.all") : String.join(", ", parts);
    }

    /**
     * The search of an address's query. What is new is told whether it is open yet or not: one that opens next
     * week would otherwise never be new. It is kept in clear, so that identity numbers in it are masked.
     */
    static Search read(String query) {
        var parameters = UriComponentsBuilder.newInstance().query(query.startsWith("?") ? query.substring(1) : query)
                .build().getQueryParams().toSingleValueMap();
        var decoded = new HashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                decoded.put(name, IdentityNumbers.maskIn(decode(value)));
            }
        });
        decoded.keySet().removeAll(List.of("buka", "urut", "halaman"));
        return Search.of(Map.copyOf(decoded));
    }

    private static String decode(String value) {
        try {
            return UriUtils.decode(value, "UTF-8");
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }

    /** A kecamatan where nothing is taught yet has its name too; a city is its own. */
    private @Nullable String place(@Nullable String place) {
        return place == null ? null : regions.district(place).map(District::name).orElse(place);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static @Nullable String name(List<Facets.Choice> choices, @Nullable String code, Words w) {
        return code == null ? null : choices.stream().filter(choice -> choice.code().equals(code)).findFirst()
                .map(w::name).orElse(code);
    }
}
