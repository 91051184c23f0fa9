package id.latih.training;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of an address: {@code Tata boga} becomes {@code tata-boga}. */
final class Slugs {

    private Slugs() {
    }

    static String of(String name, int longest) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var slug = plain.length() > longest ? plain.substring(0, longest).replaceAll("-$", "") : plain;
        return slug.isEmpty() ? "x" : slug;
    }
}
