package id.latih.retention;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Dates;

/** A rule for the rows of one table. */
public final class OldRows implements RetentionRule {

    private final RetentionKind kind;
    private final JdbcClient jdbc;
    private final String change;
    private final String rows;

    private OldRows(RetentionKind kind, JdbcClient jdbc, String table, String change, String condition) {
        this.kind = kind;
        this.jdbc = jdbc;
        this.change = change;
        this.rows = table + " where " + condition;
    }

    /** @param condition over the table's columns, with {@code :before} */
    public static OldRows deleted(RetentionKind kind, JdbcClient jdbc, String table, String condition) {
        return new OldRows(kind, jdbc, table, "delete from " + table, condition);
    }

    /** @param set what becomes of the columns; a row that was changed must not meet the condition again */
    public static OldRows changed(RetentionKind kind, JdbcClient jdbc, String table, String set, String condition) {
        return new OldRows(kind, jdbc, table, "update " + table + " set " + set, condition);
    }

    @Override
    public RetentionKind kind() {
        return kind;
    }

    @Override
    public long due(Instant before) {
        return jdbc.sql("select count(*) from " + rows).param("before", Dates.utc(before)).query(Long.class).single();
    }

    @Override
    public int apply(Instant before, int most) {
        return jdbc.sql(change + rows.substring(rows.indexOf(" where ")) + " limit :most")
                .param("before", Dates.utc(before)).param("most", most).update();
    }
}
