package id.latih.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of its tables: which point to which, and what a column is when it says nothing. */
@Component
class Schema {

    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    Schema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record ForeignKey(String fromTable, String toTable) {
    }

    private record Column(String tableName, String columnName, boolean nullable, String type) {
    }

    private record Known(Map<String, Set<String>> pointing, Map<String, Column> columns) {
    }

    /** How many tables are on the longest way that leads to this one: none points at the first, all but one may at the last. */
    int depth(String table) {
        return depth(table.toLowerCase(Locale.ROOT), Set.of());
    }

    private int depth(String table, Set<String> seen) {
        if (seen.contains(table)) {
            return 0;
        }
        var further = new HashSet<>(seen);
        further.add(table);
        return known().pointing.getOrDefault(table, Set.of()).stream().mapToInt(from -> 1 + depth(from, further)).max().orElse(0);
    }

    /** Null, or the empty value of a column that must not be null. */
    String nothing(String table, String column) {
        var found = known().columns.get((table + "." + column).toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new IllegalStateException("no column " + table + "." + column);
        }
        if (found.nullable) {
            return "null";
        }
        return found.type.matches(".*(char|text|blob|binary)") ? "''" : "0";
    }

    private Known known() {
        var read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Known read() {
        List<ForeignKey> keys = jdbc.sql("""
                select lower(table_name) as from_table, lower(referenced_table_name) as to_table
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null""").query(ForeignKey.class).list();
        List<Column> columns = jdbc.sql("""
                select lower(table_name) as table_name, lower(column_name) as column_name,
                  is_nullable = 'YES' as nullable, lower(data_type) as type
                from information_schema.columns where table_schema = database()""").query(Column.class).list();
        return new Known(keys.stream().filter(key -> !key.fromTable.equals(key.toTable))
                .collect(Collectors.groupingBy(ForeignKey::toTable, Collectors.mapping(ForeignKey::fromTable, Collectors.toSet()))),
                columns.stream().collect(Collectors.toMap(column -> column.tableName + "." + column.columnName, Function.identity())));
    }
}
