package id.latih.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table of words under {@code demo/}: cells parted by semicolons, the first line names the columns. */
final class Table {

    private Table() {
    }

    static List<Row> read(String name) {
        var lines = content(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var columns = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(name, columns, cells(line))).toList();
    }

    private static Row row(String table, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(table + ": " + cells.size() + " cells where there are "
                    + columns.size() + " columns: " + cells);
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }

    private static String content(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(Map<String, String> cells) {

        String text(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }

        @Nullable String optional(String column) {
            var text = text(column);
            return text.isEmpty() ? null : text;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        @Nullable Integer optionalNumber(String column) {
            return text(column).isEmpty() ? null : (Integer) number(column);
        }

        boolean flag(String column) {
            return text(column).equals("yes");
        }

        List<String> list(String column, String separator) {
            return text(column).isEmpty() ? List.of()
                    : List.of(text(column).split(Pattern.quote(separator), -1));
        }
    }
}
