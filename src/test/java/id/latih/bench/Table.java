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
        line("");
        line("## " + text);
        line("");
        line("| what | aim | measured |");
        line("|---|---|---|");
    }

    void row(String what, String aim, String measured, Object... values) {
        line("| " + what + " | " + aim + " | " + measured.formatted(values) + " |");
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
