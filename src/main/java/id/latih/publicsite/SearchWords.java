package id.latih.publicsite;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Words as the full-text index keeps and finds them: small letters without marks, without the words that
 * every sentence has. Each gets a leading {@code x}, which keeps short words such as {@code AC} in the index.
 */
final class SearchWords {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> STOP_WORDS = Set.of("ada", "adalah", "akan", "atau", "bagi", "dalam", "dan",
            "dapat", "dari", "dengan", "di", "ini", "itu", "jadi", "juga", "ke", "kepada", "lebih", "oleh", "pada",
            "para", "saat", "sebagai", "secara", "serta", "sudah", "tanpa", "telah", "tentang", "untuk", "yang",
            "kursus", "pelatihan", "program", "kelas", "the", "a", "an", "and", "at", "for", "in", "of", "or", "to",
            "with", "course", "training");

    private SearchWords() {
    }

    /** The words of a text that say something, in their order; none twice. */
    static List<String> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty())
                .filter(word -> !STOP_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length()))).distinct().toList();
    }

    /** The first words of what somebody looks for: more would only find less. */
    static List<String> sought(String text) {
        return of(text).stream().limit(MOST_WORDS).toList();
    }

    static String indexed(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).flatMap(text -> of(text).stream()).distinct()
                .map(word -> "x" + word).collect(Collectors.joining(" "));
    }

    /** The boolean expression that finds what has every word, or a word that begins with it. */
    static String expression(List<String> words) {
        return words.stream().map(word -> "+x" + word + "*").collect(Collectors.joining(" "));
    }
}
