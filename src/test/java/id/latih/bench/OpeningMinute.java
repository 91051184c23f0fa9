package id.latih.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.testing.vaadin.Application;
import id.latih.testing.vaadin.Timing;
import id.latih.testing.vaadin.VaadinBrowser;
import id.latih.testing.vaadin.VaadinTab;

/**
 * The minute in which registration opens: thousands who are signed in open the list, and one in three of them applies,
 * through every step and with a pause at each, as fast as somebody who has prepared.
 */
final class OpeningMinute implements Timing {

    private static final int RESIDENTS = 3_000;
    private static final int APPLY = 3;
    private static final int WARM = 3_000;
    private static final int WARM_AT_ONCE = 4;
    private static final double ARRIVING_SECONDS = 46;
    private static final Pattern NUMBER = Pattern.compile("LTH-\\d{4}-\\d{7}");

    private final PortalProcess portal;
    private final JdbcTemplate jdbc;
    private final Table table;
    private final List<Long> batches;
    private final Map<Step, Queue<Long>> times = new EnumMap<>(Step.class);
    private final Queue<Long> openings = new ConcurrentLinkedQueue<>();
    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<VaadinTab> open = Collections.synchronizedList(new ArrayList<>());
    private volatile long lastReceipt;

    OpeningMinute(PortalProcess portal, JdbcTemplate jdbc, Table table, List<Long> batches) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.table = table;
        this.batches = batches;
        for (var step : Step.values()) {
            times.put(step, new ConcurrentLinkedQueue<>());
        }
    }

    @Override
    public void answered(Step step, long nanos) {
        times.get(step).add(nanos);
    }

    void measure() throws Exception {
        try (var http = VaadinBrowser.client(); var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var residents = signIn(http);
            warmUp(residents.subList(RESIDENTS, RESIDENTS + WARM));
            times.values().forEach(Queue::clear);
            var heapBefore = portal.heapKilobytes();
            var cpu = portal.cpuSeconds();
            var ownCpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
            var start = System.nanoTime();
            for (int i = 0; i < RESIDENTS; i++) {
                var who = i;
                var at = start + (long) (i * ARRIVING_SECONDS / RESIDENTS * 1e9);
                people.submit(() -> live(who, residents.get(who), at));
            }
            people.shutdown();
            people.awaitTermination(5, TimeUnit.MINUTES);
            report(start, portal.cpuSeconds() - cpu,
                    (ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - ownCpu) / 1000.0, heapBefore);
        }
    }

    private List<VaadinBrowser> signIn(HttpClient http) {
        var residents = new ArrayList<VaadinBrowser>();
        var emails = OpeningBatches.residents(jdbc, batches, RESIDENTS + WARM);
        for (int i = 0; i < emails.size(); i++) {
            var resident = new VaadinBrowser(http, portal.address, this).from("10." + i / 62500 + "." + i / 250 % 250 + "." + (1 + i % 250));
            resident.signIn(emails.get(i), Regency.PASSWORD);
            residents.add(resident);
        }
        return residents;
    }

    /** The portal has run for days: its code is compiled. */
    private void warmUp(List<VaadinBrowser> others) throws InterruptedException {
        try (var people = Executors.newFixedThreadPool(WARM_AT_ONCE)) {
            for (int i = 0; i < others.size(); i++) {
                var batch = batches.get(i % batches.size());
                var resident = others.get(i);
                var applies = i % 2 == 0;
                people.submit(() -> look(resident, batch, applies));
            }
            people.shutdown();
            people.awaitTermination(5, TimeUnit.MINUTES);
        }
    }

    private static void look(VaadinBrowser resident, long batch, boolean applies) {
        var tab = resident.open("/cari-pelatihan");
        tab.settle();
        if (applies) {
            tab.follow("cari-pelatihan/" + batch);
            new Application(tab).send(batch);
        }
        tab.close();
    }

    private void live(int who, VaadinBrowser browser, long at) {
        try {
            pauseUntil(at);
            var begun = System.nanoTime();
            var tab = browser.open("/cari-pelatihan");
            openings.add(System.nanoTime() - begun);
            open.add(tab);
            tab.settle();
            if (who % APPLY == 0) {
                apply(tab, batches.get(who / APPLY % batches.size()), new Random(who));
            }
        } catch (RuntimeException | InterruptedException failure) {
            failures.add(failure.toString());
        }
    }

    private void apply(VaadinTab tab, long batch, Random random) throws InterruptedException {
        think(random);
        tab.follow("cari-pelatihan/" + batch);
        tab.settle();
        think(random);
        var sent = new Application(tab, () -> think(random)).send(batch);
        lastReceipt = System.nanoTime();
        var number = NUMBER.matcher(sent);
        if (number.find()) {
            receipts.add(number.group());
        } else {
            failures.add("no receipt: " + sent);
        }
    }

    private static void think(Random random) {
        try {
            Thread.sleep(700 + random.nextInt(600));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pauseUntil(long nanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos - System.nanoTime()));
    }

    private void report(long start, double cpu, double driver, long heapBefore) throws Exception {
        var kept = receipts.stream().filter(number -> jdbc.queryForObject(
                "select count(*) from application where number = ? and state = 'SUBMITTED'", Integer.class, number) == 1).count();
        table.heading("The opening minute: %,d residents open the list, %,d of them apply".formatted(RESIDENTS, RESIDENTS / APPLY),
                "what", "aim", "measured");
        table.row("from the first who opens the list to the last receipt", "60 s", "%.1f s", (lastReceipt - start) / 1e9);
        table.row("receipts that browsers were shown, and of these in the database", "1,000, all", "%,d, %,d", receipts.size(), kept);
        table.row("refused or failed", "0", "%d%s", failures.size(), failures.isEmpty() ? "" : ": " + failures.peek());
        table.row("a click or a followed link, p50, p95, p99", "p95 under 1 s", millis(Step.CLICK, Step.NAVIGATE));
        table.row("of these, what opens or changes a page", "", millis(Step.NAVIGATE));
        table.row("of these, buttons and fields", "", millis(Step.CLICK));
        table.row("the list, from its address to its rows and the answer to what its script then says, p50, p95, p99", "", quantiles(openings));
        table.row("requests", "", "%,d", times.values().stream().mapToInt(Queue::size).sum());
        table.row("processor time of the portal; of the driver", "", "%.0f s; %.0f s", cpu, driver);
        var heap = portal.heapKilobytes();
        table.row("heap afterwards, with every page still open", "2 GB", "%,d MB, %.0f KB a page more than before", heap / 1024,
                (heap - heapBefore) / (double) open.size());
    }

    private String millis(Step... steps) {
        return quantiles(Arrays.stream(steps).flatMap(step -> times.get(step).stream()).toList());
    }

    private static String quantiles(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? "none" : "%d, %d, %d ms".formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1_000_000;
    }
}
