package id.latih.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.testing.Statements;

/** What one look at a list costs. @param rows that the database's engine handed out, whatever became of them */
record ListCost(long statements, long rows, double millis) {

    private static final int TIMES = 7;
    /** The same in MariaDB and MySQL: each row that a statement fetched by key, by range or by scanning. */
    private static final String ROWS = "show session status where variable_name like 'Handler_read%'";

    static ListCost of(Callable<?> look, JdbcTemplate jdbc, TransactionTemplate transaction) throws Exception {
        look.call();
        var statements = Statements.of(look);
        // in one transaction, so that the counters are those of the connection that the services use
        var rows = transaction.execute(status -> {
            var before = rows(jdbc);
            var counted = rows(jdbc);
            call(look);
            return rows(jdbc) - counted - (counted - before);
        });
        var nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            look.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new ListCost(statements, Math.max(0, rows), nanos[TIMES / 2] / 1e6);
    }

    private static long rows(JdbcTemplate jdbc) {
        return jdbc.queryForList(ROWS).stream().mapToLong(row -> Long.parseLong(row.values().stream().skip(1).findFirst()
                .orElseThrow().toString())).sum();
    }

    private static void call(Callable<?> look) {
        try {
            look.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
