package id.latih.enrolment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Dates;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** A rule that takes some rows of one table, found by their ids, and what hangs on them. */
abstract class OldApplications implements RetentionRule {

    /** States in which somebody still has to do something, as SQL lists them. */
    static final String OPEN = Arrays.stream(ApplicationState.values()).filter(ApplicationState::isOpen)
            .map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")"));

    final JdbcClient jdbc;
    private final RetentionKind kind;
    private final String id;
    private final String old;

    /** @param old {@code from} and {@code where}, with {@code :before} */
    OldApplications(RetentionKind kind, JdbcClient jdbc, String id, String old) {
        this.kind = kind;
        this.jdbc = jdbc;
        this.id = id;
        this.old = old;
    }

    @Override
    public RetentionKind kind() {
        return kind;
    }

    @Override
    public long due(Instant before) {
        return jdbc.sql("select count(*) " + old).param("before", Dates.utc(before)).query(Long.class).single();
    }

    @Override
    public int apply(Instant before, int most) {
        // locked, so that nobody goes on with one meanwhile
        var ids = jdbc.sql("select " + id + " " + old + " order by 1 limit :most for update skip locked")
                .param("before", Dates.utc(before)).param("most", most).query(Long.class).list();
        if (!ids.isEmpty()) {
            erase(ids);
        }
        return ids.size();
    }

    abstract void erase(List<Long> ids);

    final void run(List<Long> ids, String... statements) {
        for (var statement : statements) {
            jdbc.sql(statement).param("ids", ids).update();
        }
    }
}
