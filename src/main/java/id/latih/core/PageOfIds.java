package id.latih.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One page of a long table: first the numbers of its rows, found and sorted along indexes, then these rows and no others.
 * So a page costs the same however long the table grows. A text finds what begins with it, in any of some columns: each is
 * looked through along its own index, and no further than the page needs.
 * Names of tables and columns are the program's own words, never what somebody typed.
 */
public final class PageOfIds {

    private final String table;
    /** By columns no two rows are alike in, so that no two pages show the same row. */
    private final Sort sort;
    private final List<String> conditions = new ArrayList<>();
    /** Each finds rows along an index of its own; none finds all. */
    private final List<String> ways = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public PageOfIds(String table, Sort sort) {
        this.table = table;
        this.sort = sort;
    }

    /** What all rows must meet; nothing where the value is null. @param condition with the value as {@code :name} */
    public PageOfIds where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** What all rows must meet. */
    public PageOfIds where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The same for a constant of an enumeration, which the database holds by its name. */
    public PageOfIds where(String condition, String name, @Nullable Enum<?> value) {
        return where(condition, name, (Object) (value == null ? null : value.name()));
    }

    /** The same for a text, which narrows nothing where it is blank. */
    public PageOfIds where(String condition, String name, String text) {
        return where(condition, name, (Object) (text.isBlank() ? null : text.strip()));
    }

    /** Finds rows in which one of the columns begins with the text; all rows where it is blank. */
    public PageOfIds beginning(String text, String... columns) {
        if (!text.isBlank()) {
            // the signs that mean something to "like" mean themselves
            values.put("beginning", text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            Stream.of(columns).map(column -> column + " like :beginning").forEach(ways::add);
        }
        return this;
    }

    /** Finds rows that meet this too; nothing where the text is blank. */
    public PageOfIds or(String condition, String name, String text) {
        if (!text.isBlank()) {
            values.put(name, text.strip());
            or(condition);
        }
        return this;
    }

    /** Finds rows that meet this, beside those found otherwise. */
    public PageOfIds or(String condition) {
        ways.add(condition);
        return this;
    }

    /** @param rows reads those with the numbers, in any order */
    public <T> List<T> read(JdbcClient jdbc, Pageable page, Function<Collection<Long>, List<T>> rows, ToLongFunction<T> id) {
        return inOrder(ids(jdbc, page.getOffset(), page.getPageSize()), rows, id);
    }

    /** The rows with these numbers, in their order. */
    public static <T> List<T> inOrder(List<Long> ids, Function<Collection<Long>, List<T>> rows, ToLongFunction<T> id) {
        var read = rows.apply(ids).stream().collect(Collectors.toMap(id::applyAsLong, Function.identity()));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** How many there are on all pages, of a list that is no search for beginnings. */
    public long count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from " + table + whereClause("true")).params(values).query(Long.class).single();
    }

    public List<Long> ids(JdbcClient jdbc, long offset, int rows) {
        values.put("rows", rows);
        values.put("offset", offset);
        values.put("most", offset + rows);
        return jdbc.sql(ways.isEmpty() ? select("true", "id", ":rows offset :offset")
                : "select id from (" + ways.stream().map(way -> "(" + select(way, columns(), ":most") + ")")
                        .collect(Collectors.joining(" union ")) + ") found order by " + order() + " limit :rows offset :offset")
                .params(values).query(Long.class).list();
    }

    private String select(String way, String columns, String limit) {
        return "select " + columns + " from " + table + whereClause(way) + " order by " + order() + " limit " + limit;
    }

    private String whereClause(String way) {
        return Stream.concat(Stream.of(way), conditions.stream()).collect(Collectors.joining(" and ", " where ", ""));
    }

    private String columns() {
        return Stream.concat(Stream.of("id"), sort.stream().map(Sort.Order::getProperty)).distinct().collect(Collectors.joining(", "));
    }

    private String order() {
        return sort.stream().map(order -> order.getProperty() + " " + order.getDirection()).collect(Collectors.joining(", "));
    }
}
