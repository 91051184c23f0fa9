package id.latih.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.core.Dates;

/** Rows to be written to a table, many with one statement. */
final class Rows {

    private static final int AT_ONCE = 200;

    private final String table;
    private final String columns;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Rows(String table, String... columns) {
        this.table = table;
        this.columns = String.join(", ", columns);
        this.width = columns.length;
    }

    void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(table + ": " + values.length + " values for " + width + " columns");
        }
        rows.add(values);
    }

    void writeTo(JdbcTemplate jdbc) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            write(jdbc, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }

    private void write(JdbcTemplate jdbc, List<@Nullable Object[]> some) {
        var row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        jdbc.update("insert into " + table + " (" + columns + ") values "
                        + String.join(", ", Collections.nCopies(some.size(), row)),
                some.stream().flatMap(Arrays::stream).map(Rows::value).toArray());
    }

    /** Words for enumerations, and UTC for instants whatever the time zone of the connection is. */
    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Enum<?> word -> word.name();
            case UUID id -> id.toString();
            case Instant instant -> Dates.utc(instant);
            case null, default -> value;
        };
    }
}
