package id.latih.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that is the same on every machine: each part of the data has its own, named after it. */
final class Chance {

    private final Random random;

    Chance(String name) {
        random = new Random(name.hashCode());
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
