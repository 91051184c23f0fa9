package id.latih.publicsite.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.latih.publicsite.statistics.People.Counted;

/**
 * Counts people from their applications, each person once in each row of the figures, as far as they came. The
 * database would sort all applications for each breakdown to do the same.
 */
final class Tally {

    private static final Set<String> PLACED = Set.of("REREGISTERED", "TRAINEE", "GRADUATED", "NOT_GRADUATED");
    private static final String COMPLETED = "GRADUATED";

    private record Key(Breakdown breakdown, String code, @Nullable Integer year) {
    }

    private final Map<Key, long[]> counts = new HashMap<>();
    /** How far the present person came, as a {@link Measure}'s place. */
    private final Map<Key, Integer> present = new HashMap<>();
    private long person;

    /** @param residentId of one person after the other, all of a person's applications together */
    void add(long residentId, String state, int year, String vocation, String district, String sex) {
        if (residentId != person) {
            close();
            person = residentId;
        }
        var reached = state.equals(COMPLETED) ? Measure.COMPLETED : PLACED.contains(state) ? Measure.PLACED : Measure.APPLICANTS;
        add(Breakdown.VOCATION, vocation, year, reached);
        add(Breakdown.DISTRICT, district, year, reached);
        add(Breakdown.SEX, sex, year, reached);
    }

    private void add(Breakdown breakdown, String code, int year, Measure reached) {
        present.merge(new Key(breakdown, code, year), reached.ordinal(), Math::max);
        present.merge(new Key(breakdown, code, null), reached.ordinal(), Math::max);
    }

    /** Each breakdown in each year, and all its years together: people cannot be added up over years. */
    List<Counted> counted() {
        close();
        return counts.entrySet().stream().map(entry -> new Counted(entry.getKey().breakdown(), entry.getKey().code(),
                entry.getKey().year(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2])).toList();
    }

    private void close() {
        present.forEach((key, reached) -> {
            var numbers = counts.computeIfAbsent(key, none -> new long[Measure.values().length]);
            for (var measure = 0; measure <= reached; measure++) {
                numbers[measure]++;
            }
        });
        present.clear();
    }
}
