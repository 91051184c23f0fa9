package id.latih.publicsite.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text into lines of a width; measures with what it is given, so it knows no fonts. */
final class WrappedText {

    private static final String MORE = "…";

    private WrappedText() {
    }

    /** As many lines as it takes; a word that is wider than a line is broken where the line ends. */
    static List<String> lines(String text, int width, ToIntFunction<String> measure) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsInt(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (measure.applyAsInt(line) > width) {
                var head = head(line, width, measure);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line);
        return lines;
    }

    /** One line; what does not fit is cut, and the cut is shown. */
    static String line(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        return head(text, width, part -> measure.applyAsInt(part.strip() + MORE)).strip() + MORE;
    }

    /** The first lines, the last one cut where there are more. */
    static List<String> lines(String text, int width, int most, ToIntFunction<String> measure) {
        var all = lines(text, width, measure);
        if (all.size() <= most) {
            return all;
        }
        var kept = new ArrayList<>(all.subList(0, most - 1));
        kept.add(line(String.join(" ", all.subList(most - 1, all.size())), width, measure));
        return kept;
    }

    /** At least one character, so that there is an end to it. */
    private static String head(String word, int width, ToIntFunction<String> measure) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            var next = word.offsetByCodePoints(end, 1);
            if (measure.applyAsInt(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return word.substring(0, end);
    }
}
