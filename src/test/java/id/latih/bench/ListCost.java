package id.latih.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.testing.RowsRead;
import id.latih.testing.Statements;

/** What one look at a list costs. @param rows that the database's engine handed out, whatever became of them */
record ListCost(long statements, long rows, double millis) {

    private static final int WARM_UP = 30;
    private static final int TIMES = 61;

    /** The same look at a list in one of the portals that are compared. */
    record Look(Callable<?> action, ApplicationContext portal) {

        private double millis() throws Exception {
            var start = System.nanoTime();
            action.call();
            return (System.nanoTime() - start) / 1e6;
        }

        private ListCost cost(double[] millis) throws Exception {
            Arrays.sort(millis);
            return new ListCost(Statements.of(action), RowsRead.by(action, portal.getBean(JdbcTemplate.class),
                    portal.getBean(TransactionTemplate.class)), millis[millis.length / 2]);
        }
    }

    /**
     * The middle of many, of both in turn: whatever the machine does meanwhile, and whatever the JVM has still to learn,
     * it does to both.
     */
    static List<ListCost> compare(Look one, Look other) throws Exception {
        var ones = new double[TIMES];
        var others = new double[TIMES];
        for (int time = -WARM_UP; time < TIMES; time++) {
            // the warm-up is written over
            ones[Math.max(0, time)] = one.millis();
            others[Math.max(0, time)] = other.millis();
        }
        return List.of(one.cost(ones), other.cost(others));
    }
}
