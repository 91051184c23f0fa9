package id.latih.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is known of one person, row by row, as the declarations say where it is. */
@Component
public class PersonalRows {

    private final List<DeclaredTable> tables;
    private final JdbcClient jdbc;

    PersonalRows(List<DeclaredTables> declared, JdbcClient jdbc) {
        this.tables = declared.stream().flatMap(some -> some.declaredTables().stream()).toList();
        this.jdbc = jdbc;
    }

    /**
     * The rows of a table in which the person has a part.
     *
     * @param rows columns in their declared order; sealed ones as their sealed bytes, which the {@code Vault} opens
     */
    public record Section(DeclaredTable table, Part part, List<Map<String, @Nullable Object>> rows) {
    }

    /**
     * Everything about the account's person, and what they did to others: of that without what tells of the others.
     * Without secrets, and without the bytes of files; without rows of others that only name the person.
     */
    @Transactional(readOnly = true)
    public List<Section> of(long accountId) {
        return tables.stream().flatMap(table -> Stream.of(Part.SUBJECT, Part.ACTOR)
                .map(part -> section(table, part, accountId)).filter(Objects::nonNull)
                .filter(section -> !section.rows.isEmpty())).toList();
    }

    private @Nullable Section section(DeclaredTable table, Part part, long accountId) {
        var columns = table.columns().stream().filter(column -> column.handedTo(part)).map(DeclaredColumn::name).toList();
        if (columns.isEmpty()) {
            return null;
        }
        var subject = table.condition(Part.SUBJECT);
        var more = part == Part.SUBJECT || subject.isEmpty() ? "" : " and not coalesce(" + subject + ", false)";
        // one way to the rows after the other, so that each finds them by an index; a row found twice is one
        var rows = table.links().stream().filter(link -> link.part() == part).flatMap(link -> jdbc.sql(
                        "select %s from %s where (%s)%s order by 1".formatted(String.join(", ", columns), table.name(), link.condition(), more))
                .param("account", accountId).query((row, number) -> values(row, columns)).list().stream()).distinct().toList();
        return new Section(table, part, rows);
    }

    private static Map<String, @Nullable Object> values(ResultSet row, List<String> columns) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (var column : columns) {
            values.put(column, row.getObject(column));
        }
        return values;
    }
}
