package id.latih.publicsite;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the list can be narrowed by, and the words that a misspelt one may have meant. */
@Component
public class Facets {

    /** One choice of a filter. */
    public record Choice(String group, String code, String name, String nameEn) {
    }

    /** The choices, each group by name, and the words of the vocations. */
    public record Choices(List<Choice> vocations, List<Choice> institutes, List<Choice> districts, List<Choice> cities,
            Set<String> words) {

        private static final int SHORTEST = 4;
        private static final int LONG = 7;

        /**
         * The choices, and what a search looks for that is none of them, such as a place where nothing is taught
         * any more: a form that did not show it would lose it.
         */
        public Choices with(Search search) {
            var elsewhere = cities.stream().noneMatch(city -> city.code().equals(search.place()));
            return new Choices(with(vocations, search.vocation()), with(institutes, search.institute()),
                    elsewhere ? with(districts, search.place()) : districts, cities, words);
        }

        private static List<Choice> with(List<Choice> choices, @Nullable String sought) {
            return sought == null || choices.stream().anyMatch(choice -> choice.code().equals(sought)) ? choices
                    : Stream.concat(choices.stream(), Stream.of(new Choice("", sought, sought, sought))).toList();
        }

        /** A vocation's word that this one is nearly, or the word itself. */
        public String meant(String word) {
            if (word.length() < SHORTEST || words.contains(word)) {
                return word;
            }
            var mistakes = word.length() < LONG ? 1 : 2;
            var distance = new LevenshteinDistance(mistakes);
            record Near(String word, int mistakes) {
            }
            return words.stream().map(known -> new Near(known, distance.apply(known, word)))
                    .filter(near -> near.mistakes() >= 0)
                    .min(Comparator.comparingInt(Near::mistakes).thenComparing(Near::word))
                    .map(Near::word).orElse(word);
        }
    }

    private static final String PUBLIC = " exists (select 1 from batch b join programme p on p.id = b.programme_id"
            + " where b.state = 'PUBLISHED' and ";
    private static final String SELECT = """
            select 'vocation' as `group`, v.code, v.name, v.name_en from vocation v
            union all select 'institute', i.slug, i.name, i.name from institute i where""" + PUBLIC + """
             b.institute_id = i.id) union all
            select distinct 'district', d.code, d.name, d.name from batch b join institute i on i.id = b.institute_id
              join village w on w.code = coalesce(b.village_code, i.village_code)
              join district d on d.code = w.district_code where b.state = 'PUBLISHED' union all
            select distinct 'city', i.city, i.city, i.city from institute i where i.village_code is null and""" + PUBLIC + """
             b.institute_id = i.id and b.village_code is null) order by 1, 3, 2""";

    private final LoadingCache<String, Choices> choices;

    Facets(JdbcClient jdbc) {
        this.choices = Caffeine.newBuilder().expireAfterWrite(ResponseCache.LIFE).build(key -> read(jdbc));
    }

    /** At most half a minute old. */
    public Choices get() {
        return choices.get("");
    }

    void forget() {
        choices.invalidateAll();
    }

    private static Choices read(JdbcClient jdbc) {
        var all = jdbc.sql(SELECT).query(Choice.class).list();
        var words = new HashSet<String>();
        group(all, "vocation").forEach(vocation -> {
            words.addAll(SearchWords.of(vocation.name()));
            words.addAll(SearchWords.of(vocation.nameEn()));
        });
        return new Choices(group(all, "vocation"), group(all, "institute"), group(all, "district"), group(all, "city"),
                Set.copyOf(words));
    }

    private static List<Choice> group(List<Choice> all, String group) {
        return all.stream().filter(choice -> choice.group().equals(group)).toList();
    }
}
