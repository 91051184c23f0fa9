package id.latih.testing;

import java.util.concurrent.Callable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Counts the rows that the database's engine hands out, by key, by range or by scanning, whatever becomes of them. */
public final class RowsRead {

    /** The same in MariaDB and MySQL. */
    private static final String ROWS = "show session status where variable_name like 'Handler_read%'";

    private RowsRead() {
    }

    /** In one transaction, so that the counters are those of the connection that the services use. */
    public static long by(Callable<?> action, JdbcOperations jdbc, TransactionOperations transaction) {
        return transaction.execute(status -> {
            var before = counted(jdbc);
            var counting = counted(jdbc) - before;
            call(action);
            return Math.max(0, counted(jdbc) - before - 2 * counting);
        });
    }

    private static long counted(JdbcOperations jdbc) {
        return jdbc.queryForList(ROWS).stream().mapToLong(row -> Long.parseLong(row.values().stream().skip(1).findFirst()
                .orElseThrow().toString())).sum();
    }

    private static void call(Callable<?> action) {
        try {
            action.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
