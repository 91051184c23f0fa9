package id.latih.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of what was measured, beside what was aimed at. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    void title(String text) {
        heading(text, "what", "aim", "measured");
    }

    void heading(String text, String... columns) {
        line("");
        line("## " + text);
        line("");
        cells(columns);
        line("|" + "---|".repeat(columns.length));
    }

    void row(String what, String aim, String measured, Object... values) {
        cells(what, aim, measured.formatted(values));
    }

    void cells(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
