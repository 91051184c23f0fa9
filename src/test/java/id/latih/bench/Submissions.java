package id.latih.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.core.Role;
import id.latih.enrolment.ApplyService;
import id.latih.testing.SignIn;

/** Sends drafts through the service, beside a bare program that writes the same rows after the same checks. */
final class Submissions {

    private static final int THREADS = 16;
    private static final int DRAFTS = 2_000;
    private static final int ROUNDS = 3;
    /** Rounds before: the JIT compiler, beside 16 threads on two cores, takes some 20,000 submissions. */
    private static final int WARM_UP = 10;
    private static final List<String> ANSWERS = List.of("Saya ingin belajar.");

    record Draft(long application, long account) {
    }

    private final ApplicationContext portal;
    private final JdbcTemplate jdbc;
    private final Table table;
    private final List<Long> batches;
    private int turn;

    Submissions(ApplicationContext portal, Table table, List<Long> batches) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcTemplate.class);
        this.table = table;
        this.batches = batches;
    }

    void measure() throws Exception {
        table.heading("Submissions a second, " + THREADS + " threads, " + ROUNDS + " rounds of " + DRAFTS + " in turn",
                "round", "the service", "bare JDBC", "the service's share (aim: half)");
        var bare = new BareSubmission(portal.getBean(DataSource.class));
        var service = portal.getBean(ApplyService.class);
        for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
            var bareRate = rate(drafts(), bare::send);
            var rate = rate(drafts(), draft -> SignIn.as(draft.account, Role.RESIDENT,
                    () -> service.submit(draft.application, ANSWERS, true)));
            if (round > 0) {
                table.cells(String.valueOf(round), "%.0f".formatted(rate), "%.0f".formatted(bareRate),
                        "%.2f".formatted(rate / bareRate));
            }
        }
    }

    /** New drafts of residents who have not applied for that batch. */
    private List<Draft> drafts() {
        var batch = batches.get(turn++ % batches.size());
        jdbc.update("insert into application (batch_id, resident_id, state, state_since, step) select ?, r.id, 'DRAFT', utc_timestamp(6), 3"
                + " from resident r join account a on a.id = r.account_id where " + OpeningBatches.FREE.formatted(batch)
                + " order by r.id limit " + DRAFTS, batch);
        return jdbc.query("select a.id, r.account_id from application a join resident r on r.id = a.resident_id where a.batch_id = ?"
                + " and a.state = 'DRAFT' order by a.id desc limit " + DRAFTS,
                (row, n) -> new Draft(row.getLong(1), row.getLong(2)), batch);
    }

    private interface Sender {
        Object send(Draft draft) throws Exception;
    }

    private static double rate(List<Draft> drafts, Sender sender) throws Exception {
        var next = new AtomicInteger();
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var senders = IntStream.range(0, THREADS).<Callable<Void>>mapToObj(i -> () -> {
                for (var at = next.getAndIncrement(); at < drafts.size(); at = next.getAndIncrement()) {
                    sender.send(drafts.get(at));
                }
                return null;
            }).toList();
            for (var done : threads.invokeAll(senders)) {
                done.get();
            }
        }
        return drafts.size() / ((System.nanoTime() - start) / 1e9);
    }
}
