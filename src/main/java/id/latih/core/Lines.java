package id.latih.core;

import java.util.List;

/** Texts that people write as lists, an item a line. */
public final class Lines {

    private Lines() {
    }

    /** The lines that say something. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
