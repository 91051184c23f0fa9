package id.latih.publicsite;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import id.latih.core.Education;
import id.latih.training.ProgrammeKind;

/**
 * What somebody looks for, as the address says it. Null means any; what the address says wrongly is left out.
 *
 * @param vocation  a vocation's code
 * @param institute an institute's slug
 * @param place     a kecamatan's code, or the name of a city outside the regency
 * @param education the searcher's own: finds what asks for that much or less
 * @param open      only what one may apply for today
 * @param page      from 1
 */
public record Search(String text, @Nullable String vocation, @Nullable ProgrammeKind kind,
        @Nullable String institute, @Nullable String place, @Nullable Boolean boarding, @Nullable YearMonth month,
        @Nullable Education education, boolean open, Sort sort, int page) {

    public static final Search ALL = of(Map.of());
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_PAGES = 10_000;

    /** How the list is sorted; each ends in the batch's id, so that no two pages show the same one. */
    public enum Sort {
        /** What is open first, what closes soonest on top. */
        CLOSING("tutup"),
        /** What starts soonest on top, what has started last. */
        STARTING("mulai"),
        /** The latest published on top. */
        NEWEST("baru");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Reads the parameters of an address. */
    public static Search of(Map<String, String> parameters) {
        var text = printable(parameters.getOrDefault("q", ""));
        return new Search(text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                word(parameters, "kejuruan"),
                constant(parameters, "jenis", ProgrammeKind.class),
                word(parameters, "lembaga"), word(parameters, "tempat"),
                Optional.ofNullable(word(parameters, "asrama")).filter(word -> word.equals("ya") || word.equals("tidak"))
                        .map("ya"::equals).orElse(null),
                month(parameters.get("bulan")), constant(parameters, "pendidikan", Education.class),
                "1".equals(parameters.get("buka")),
                Arrays.stream(Sort.values()).filter(sort -> sort.word.equals(parameters.get("urut"))).findFirst()
                        .orElse(Sort.CLOSING),
                page(parameters.get("halaman")));
    }

    public Search page(int other) {
        return new Search(text, vocation, kind, institute, place, boarding, month, education, open, sort, other);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !parameters(false).isEmpty();
    }

    /** The address that says this search, beginning with {@code ?}; empty for the whole list. */
    public String query() {
        var builder = UriComponentsBuilder.newInstance();
        parameters(true).forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters(true)).toUriString();
    }

    /** The same without its page and order: what a feed of it is called. */
    public String filterQuery() {
        return new Search(text, vocation, kind, institute, place, boarding, month, education, open, Sort.CLOSING, 1)
                .query();
    }

    private Map<String, String> parameters(boolean withOrder) {
        var said = new LinkedHashMap<String, String>();
        put(said, "q", text.isEmpty() ? null : text);
        put(said, "kejuruan", vocation);
        put(said, "jenis", lower(kind));
        put(said, "lembaga", institute);
        put(said, "tempat", place);
        put(said, "asrama", boarding == null ? null : boarding ? "ya" : "tidak");
        put(said, "bulan", month == null ? null : month.toString());
        put(said, "pendidikan", lower(education));
        put(said, "buka", open ? "1" : null);
        if (withOrder) {
            put(said, "urut", sort == Sort.CLOSING ? null : sort.word);
            put(said, "halaman", page == 1 ? null : String.valueOf(page));
        }
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    private static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** A page that repeats it must not get characters that no page may have. */
    private static String printable(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cn}\\p{Cs}]+", " ").strip();
    }

    private static @Nullable String word(Map<String, String> parameters, String name) {
        var value = printable(parameters.getOrDefault(name, ""));
        return value.isEmpty() || value.length() > LONGEST_TEXT ? null : value;
    }

    private static <E extends Enum<E>> @Nullable E constant(Map<String, String> parameters, String name, Class<E> type) {
        var value = parameters.getOrDefault(name, "");
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst().orElse(null);
    }

    private static @Nullable YearMonth month(@Nullable String value) {
        try {
            return value == null || !value.matches("\\d{4}-\\d{2}") ? null : YearMonth.parse(value);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static int page(@Nullable String value) {
        return value != null && value.matches("[1-9][0-9]{0,4}") ? Math.min(MOST_PAGES, Integer.parseInt(value)) : 1;
    }
}
