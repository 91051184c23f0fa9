package id.latih.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.latih.core.DemoAccounts;
import id.latih.resident.Sex;

/** Names of people and places, as they are common in Banten. */
final class Names {

    private final Map<String, List<String>> byKind = Table.read("names.csv").stream().collect(
            Collectors.toMap(row -> row.text("kind") + row.text("sex"), row -> row.list("names", ",")));

    String person(Sex sex, Chance chance) {
        return chance.pick(list("first" + sex)) + " " + chance.pick(list("last" + sex));
    }

    String guardian(Sex sex, Chance chance) {
        return chance.pick(list("guardian" + sex));
    }

    String other(String kind, Chance chance) {
        return chance.pick(list(kind));
    }

    /** A mailbox in the domain of examples. */
    static String email(String name, long number) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", ".") + number + "@" + DemoAccounts.DOMAIN;
    }

    private List<String> list(String key) {
        return Objects.requireNonNull(byKind.get(key), key);
    }
}
