package id.latih.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.crypto.SealedColumn;
import id.latih.crypto.SealedColumns;
import id.latih.crypto.Vault;

/**
 * What is stored sealed can be opened: the newest rows of each column, and some taken at random, so that in time
 * all are looked at. Documents are large, so these are few.
 */
@Component
class SealedUnreadable implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SealedUnreadable.class);
    private static final int NEWEST = 5;
    private static final int AT_RANDOM = 20;

    private final Vault vault;
    private final List<SealedColumn> columns;
    private final JdbcClient jdbc;

    SealedUnreadable(Vault vault, List<SealedColumns> columns, JdbcClient jdbc) {
        this.vault = vault;
        this.columns = columns.stream().flatMap(some -> some.sealedColumns().stream()).toList();
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> find(int most) {
        return columns.stream().flatMap(column -> rows(column).filter(row -> !opens(column, row))
                .map(row -> "%s.%s %d".formatted(column.table(), column.column(), row))
                .map(where -> new Finding(where, where, null))).limit(most).toList();
    }

    private Stream<Long> rows(SealedColumn column) {
        var rows = new ArrayList<>(rows(column, "order by %s desc limit " + NEWEST, Map.of()));
        if (rows.size() == NEWEST) {
            var from = ThreadLocalRandom.current().nextLong(rows.getFirst()) + 1;
            rows.addAll(rows(column, "and %s >= :from order by %1$s limit " + AT_RANDOM, Map.of("from", from)));
        }
        return rows.stream().distinct();
    }

    private List<Long> rows(SealedColumn column, String which, Map<String, Long> values) {
        return jdbc.sql("select %s from %s where %s is not null ".formatted(column.row(), column.table(), column.column())
                + which.formatted(column.row())).params(new HashMap<>(values)).query(Long.class).list();
    }

    private boolean opens(SealedColumn column, long row) {
        var sealed = jdbc.sql("select %s from %s where %s = ?".formatted(column.column(), column.table(), column.row()))
                .param(row).query(byte[].class).optional();
        try {
            sealed.ifPresent(bytes -> vault.open(column, row, bytes));
            return true;
        } catch (IllegalStateException unreadable) {
            LOG.error("{}.{} of row {} cannot be opened", column.table(), column.column(), row, unreadable);
            return false;
        }
    }
}
