package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.personal.DeclaredColumn;
import id.latih.personal.DeclaredTable;
import id.latih.personal.Part;
import id.latih.retention.LiveColumns.Column;
import id.latih.retention.LiveColumns.Pointer;

/**
 * Gives a person a row in every table that knows people, and writes unmistakable values into each column of these
 * rows that may hold anything of a person. Which tables and columns there are it reads from the schema and the
 * declarations: a new one is covered by itself.
 */
final class MarkedPerson {

    /** Nobody who is alive was born then, and nothing of the portal happened. */
    static final String DATE = "1911-03-07";
    static final int NUMBER = 777_333_111;

    final String marker = "Zq" + Integer.toString(ThreadLocalRandom.current().nextInt(60_466_176, Integer.MAX_VALUE), 36);
    private final JdbcClient jdbc;
    private final List<DeclaredTable> tables;
    private final LiveColumns columns;
    /** The person's own row of a table, or one that is as good as theirs. */
    private final Map<String, Object> rows = new HashMap<>();
    private final long account;

    MarkedPerson(JdbcClient jdbc, List<DeclaredTable> tables, long account, Map<String, Object> rows) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.columns = new LiveColumns(jdbc);
        this.account = account;
        this.rows.putAll(rows);
        this.rows.put("account", account);
    }

    /** A row in every table that has none of the person's yet. */
    void addRows(Schema schema) {
        tables.stream().filter(table -> !table.links().isEmpty())
                .sorted(Comparator.comparingInt((DeclaredTable table) -> schema.depth(table.name())).reversed())
                .filter(table -> table.links().stream().allMatch(link -> count(table, link.condition()) == 0))
                .forEach(this::addRow);
        tables.forEach(table -> table.links().forEach(link -> assertThat(count(table, link.condition()))
                .as("rows of " + table.name() + " where " + link.condition()).isPositive()));
    }

    private void addRow(DeclaredTable table) {
        var values = new LinkedHashMap<String, Object>();
        columns.of(table.name()).stream().filter(column -> !column.made())
                .filter(column -> !column.nullable() || pointsToPerson(column))
                .forEach(column -> values.put(column.columnName(), anything(column)));
        jdbc.sql("insert into " + table.name() + " (" + String.join(", ", values.keySet()) + ") values (:"
                + String.join(", :", values.keySet()) + ")").params(values).update();
        rows.put(table.name(), jdbc.sql("select " + columns.of(table.name()).getFirst().columnName() + " from " + table.name()
                + " where " + table.links().getFirst().condition() + " limit 1").param("account", account)
                .query((row, number) -> row.getObject(1)).single());
    }

    private boolean pointsToPerson(Column column) {
        var to = columns.pointer(column);
        return to != null && rows.containsKey(to.toTable());
    }

    private Object anything(Column column) {
        var to = columns.pointer(column);
        if (to != null) {
            return pointedAt(to);
        }
        if (column.columnName().equals("account_id")) {
            return account;
        }
        var allowed = Pattern.compile("`" + column.columnName() + "` in \\([^']*'([^'\\\\]+)").matcher(column.checks());
        return allowed.find() ? allowed.group(1) : switch (column.type()) {
            case "varchar", "char", "text", "mediumtext", "longtext", "binary", "varbinary", "blob", "mediumblob", "longblob" -> "x";
            case "date", "datetime", "timestamp" -> "2026-01-02";
            default -> 1;
        };
    }

    /** In a row of the person's, in the one that is as good, or in any. */
    private Object pointedAt(Pointer to) {
        var theirs = tables.stream().filter(table -> table.name().equals(to.toTable()))
                .map(table -> table.condition(Part.SUBJECT)).filter(condition -> !condition.isEmpty())
                .flatMap(condition -> jdbc.sql("select " + to.toColumn() + " from " + to.toTable() + " where " + condition + " limit 1")
                        .param("account", account).query((row, number) -> row.getObject(1)).list().stream()).findFirst();
        return theirs.orElseGet(() -> rows.containsKey(to.toTable()) ? rows.get(to.toTable())
                : jdbc.sql("select " + to.toColumn() + " from " + to.toTable() + " limit 1").query((row, number) -> row.getObject(1)).single());
    }

    /**
     * Writes the markers, in the account first: its address and name lead to other rows.
     *
     * @param stay columns that are known to stay as they are
     */
    void mark(Set<String> stay, Set<Part> parts) {
        tables.stream().sorted(Comparator.comparing(table -> !table.name().equals("account"))).forEach(table ->
                parts.forEach(part -> table.columns().stream().filter(column -> column.about() == part || part == Part.MENTIONED)
                        .filter(column -> mayHold(table, column, stay)).forEach(column -> mark(table, part, column))));
    }

    private boolean mayHold(DeclaredTable table, DeclaredColumn declared, Set<String> stay) {
        var column = columns.get(table.name(), declared.name());
        var free = !column.made() && columns.pointer(column) == null
                && !column.columnName().matches("id|.*_id") && column.checks().isEmpty();
        return free && !stay.contains(table.name() + "." + declared.name()) && !stay.contains(table.name() + ".*")
                || free && declared.erased().expression() != null;
    }

    private void mark(DeclaredTable table, Part part, DeclaredColumn declared) {
        var condition = table.condition(part);
        var column = columns.get(table.name(), declared.name());
        if (condition.isEmpty() || column.length() > 0 && column.length() < marker.length() + 2
                // the way to the person: it names them already
                || condition.matches("(?s).*\\b" + declared.name() + "\\b.*")) {
            return;
        }
        var before = count(table, condition);
        var set = new ArrayList<Object>();
        jdbc.sql("select " + declared.name() + " from " + table.name() + " where " + condition).param("account", account)
                .query((row, number) -> row.getObject(1)).list().forEach(set::add);
        for (int at = 0; at < set.size(); at++) {
            if (String.valueOf(set.get(at)).contains(marker)) {
                continue;
            }
            try {
                jdbc.sql("update " + table.name() + " set " + declared.name() + " = :marked where " + condition
                        + " and " + declared.name() + " <=> :before limit 1").param("account", account)
                        .param("marked", marked(column, at)).param("before", set.get(at)).update();
            } catch (DataAccessException checked) {
                // a check of several columns; the row has to go as a whole then
                assertThat(table.deleted()).as(table.name() + "." + declared.name() + " cannot be marked").isTrue();
            }
        }
        if (count(table, condition) != before) {
            throw new AssertionError("marking " + declared + " loses rows of " + table.name());
        }
    }

    private Object marked(Column column, int number) {
        return switch (column.type()) {
            case "varchar", "char", "text", "mediumtext", "longtext" -> marker + Integer.toString(number, 36)
                    + "@" .repeat(column.columnName().equals("email") ? 1 : 0);
            case "binary", "varbinary", "blob", "mediumblob", "longblob" -> (marker + number).getBytes(StandardCharsets.US_ASCII);
            case "date" -> DATE;
            case "datetime" -> DATE + " 01:02:03";
            case "timestamp" -> "1971-03-07 01:02:03";
            case "tinyint", "bit" -> 0;
            case "decimal", "double", "float" -> 11;
            default -> NUMBER;
        };
    }

    /** Rows that were to go as a whole. */
    Set<String> leftRows() {
        var left = new TreeSet<String>();
        tables.stream().filter(DeclaredTable::deleted).forEach(table -> table.links().stream()
                .filter(link -> count(table, link.condition()) > 0).forEach(link -> left.add(table.name())));
        return left;
    }

    private long count(DeclaredTable table, String condition) {
        return jdbc.sql("select count(*) from " + table.name() + " where " + condition).param("account", account)
                .query(Long.class).single();
    }

    /** Every column of every table with anything of the person, whether declared or not. */
    Set<String> traces() {
        var found = new TreeSet<String>();
        for (var column : columns.all()) {
            var hits = jdbc.sql("select count(*) from `%1$s` where locate(:marker, cast(`%2$s` as binary)) > 0"
                            .formatted(column.tableName(), column.columnName())
                    + " or locate('" + DATE + "', cast(`%s` as binary)) > 0 or cast(`%s` as binary) = '%d'"
                            .formatted(column.columnName(), column.columnName(), NUMBER))
                    .param("marker", marker.getBytes(StandardCharsets.US_ASCII)).query(Long.class).single();
            if (hits > 0) {
                found.add(column.key());
            }
        }
        return found;
    }
}
