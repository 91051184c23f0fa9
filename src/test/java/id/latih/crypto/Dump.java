package id.latih.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is in a database, every column of every table as bytes, one character a byte. */
public final class Dump {

    private Dump() {
    }

    private record Column(String tableName, String columnName) {
    }

    public static String of(JdbcClient jdbc) {
        var dump = new StringBuilder();
        for (var column : jdbc.sql("""
                select c.table_name as table_name, c.column_name as column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'""").query(Column.class).list()) {
            jdbc.sql("select cast(`%s` as binary) from `%s`".formatted(column.columnName, column.tableName))
                    .query((row, n) -> row.getBytes(1)).list().stream().filter(Objects::nonNull)
                    .forEach(bytes -> dump.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n'));
        }
        return dump.toString();
    }
}
