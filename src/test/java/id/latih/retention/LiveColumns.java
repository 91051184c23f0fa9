package id.latih.retention;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns that the database has, what they may hold and where they point, as it says itself. */
final class LiveColumns {

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Pointer> pointers = new HashMap<>();

    record Column(String tableName, String columnName, String type, long length, boolean nullable, boolean made, String checks) {

        String key() {
            return (tableName + "." + columnName).toLowerCase(Locale.ROOT);
        }
    }

    private record Check(String tableName, String clause) {
    }

    record Pointer(String fromColumn, String toTable, String toColumn) {
    }

    LiveColumns(JdbcClient jdbc) {
        var checks = jdbc.sql("""
                select t.table_name as table_name, k.check_clause as clause from information_schema.check_constraints k
                join information_schema.table_constraints t on t.constraint_schema = k.constraint_schema
                  and t.constraint_name = k.constraint_name where k.constraint_schema = database()""").query(Check.class).list();
        jdbc.sql("""
                select table_name as table_name, lower(column_name) as column_name, lower(data_type) as type,
                  coalesce(character_maximum_length, 0) as length, is_nullable = 'YES' as nullable,
                  extra like '%auto_increment%' or extra like '%GENERATED%' as made
                from information_schema.columns where table_schema = database() order by table_name, ordinal_position""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getLong(4),
                        row.getBoolean(5), row.getBoolean(6), lists(checks, row.getString(1), row.getString(2))))
                .list().forEach(column -> columns.put(column.key(), column));
        jdbc.sql("""
                select lower(concat(table_name, '.', column_name)) as from_column, lower(referenced_table_name) as to_table,
                  referenced_column_name as to_column
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null""").query(Pointer.class).list()
                .forEach(pointer -> pointers.put(pointer.fromColumn, pointer));
    }

    /** The checks that list what a column may hold. */
    private static String lists(List<Check> checks, String table, String column) {
        return checks.stream().filter(check -> check.tableName.equals(table)).map(Check::clause)
                .filter(clause -> clause.contains("`" + column + "` in (")).collect(Collectors.joining(" "));
    }

    Collection<Column> all() {
        return columns.values();
    }

    /** Those of a table, in their order. */
    List<Column> of(String table) {
        return columns.values().stream().filter(column -> column.tableName.equalsIgnoreCase(table)).toList();
    }

    Column get(String table, String column) {
        return columns.get((table + "." + column).toLowerCase(Locale.ROOT));
    }

    @Nullable Pointer pointer(Column column) {
        return pointers.get(column.key());
    }
}
