package id.latih.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.testing.vaadin.VaadinBrowser;
import id.latih.testing.vaadin.VaadinTab;

/** What an open page costs the server's heap, and which classes hold it. */
final class HeapOfPages {

    private static final int TABS = 400;
    private static final int WARM = 100;
    private static final int NAMED = 14;

    private final PortalProcess portal;
    private final Table table;
    private final List<VaadinBrowser> residents = new ArrayList<>();
    private List<String> emails = List.of();
    private final HttpClient http = VaadinBrowser.client();

    HeapOfPages(PortalProcess portal, Table table) {
        this.portal = portal;
        this.table = table;
    }

    /** @param openBatch one that nobody has applied for, with questions */
    void measure(long openBatch, JdbcTemplate jdbc) throws Exception {
        emails = OpeningBatches.residents(jdbc, List.of(openBatch), TABS + WARM);
        warm(signIn(TABS, WARM), openBatch);
        var before = portal.heapKilobytes();
        residents.addAll(signIn(0, TABS));
        table.heading("Heap of an open page, in KB, of " + TABS + " open at once", "page", "aim", "KB", "of which, in KB");
        table.cells("a signed-in session without a page", "", "%.1f".formatted(
                (portal.heapKilobytes() - before) / (double) TABS), "");
        page("an empty page, `/tidak-ada`", "", "/tidak-ada", tab -> { });
        page("home", "", "/beranda", tab -> { });
        page("the list", "150", "/cari-pelatihan", tab -> { });
        page("a batch", "", "/cari-pelatihan/" + openBatch, tab -> { });
        page("applying, first step", "150", "/lamar/" + openBatch, tab -> { });
        page("applying, documents", "150", "/lamar/" + openBatch + "?langkah=2", tab -> { });
        page("applying, questions", "150", "/lamar/" + openBatch + "?langkah=3", tab -> { });
        page("applying, last look", "150", "/lamar/" + openBatch + "?langkah=4", tab -> { });
        page("own applications", "150", "/lamaran", tab -> { });
        page("from the list to the last look, in one tab", "150", "/cari-pelatihan", tab -> {
            for (var path : List.of("cari-pelatihan/", "lamar/")) {
                tab.follow(path + openBatch);
                tab.settle();
            }
            tab.follow("lamar/" + openBatch + "?langkah=4");
            tab.settle();
        });
        http.close();
    }

    private List<VaadinBrowser> signIn(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(n -> {
            var resident = new VaadinBrowser(http, portal.address).from("10.1." + n / 250 + "." + (1 + n % 250));
            resident.signIn(emails.get(n), Regency.PASSWORD);
            return resident;
        }).toList();
    }

    /** What comes once, whoever opens a page. */
    private static void warm(List<VaadinBrowser> others, long openBatch) {
        others.forEach(resident -> List.of("/beranda", "/cari-pelatihan", "/cari-pelatihan/" + openBatch, "/lamar/" + openBatch,
                "/lamaran").forEach(path -> {
                    var tab = resident.open(path);
                    tab.settle();
                    tab.close();
                }));
    }

    private void page(String name, String aim, String path, Consumer<VaadinTab> more) throws Exception {
        // the first one makes the drafts and whatever else comes once
        open(path, more).forEach(VaadinTab::close);
        var histogram = portal.histogram();
        var before = portal.heapKilobytes();
        var tabs = open(path, more);
        var kilobytes = (portal.heapKilobytes() - before) / (double) TABS;
        var holders = portal.histogram();
        tabs.forEach(VaadinTab::close);
        table.cells(name, aim, "%.1f".formatted(kilobytes), named(histogram, holders));
    }

    private List<VaadinTab> open(String path, Consumer<VaadinTab> more) {
        return residents.stream().map(resident -> {
            var tab = resident.open(path);
            tab.settle();
            more.accept(tab);
            return tab;
        }).toList();
    }

    private static String named(Map<String, Long> before, Map<String, Long> after) {
        var kilobytes = new TreeMap<String, Double>();
        after.forEach((type, bytes) -> kilobytes.merge(name(type), (bytes - before.getOrDefault(type, 0L)) / 1024.0 / TABS, Double::sum));
        return String.join(", ", kilobytes.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(NAMED).map(each -> "%s %.1f".formatted(each.getKey(), each.getValue())).toList());
    }

    private static String name(String type) {
        return switch (type) {
            case "[B" -> "byte[]";
            case "[Ljava.lang.Object;" -> "Object[]";
            case "[Ljava.util.HashMap$Node;" -> "HashMap's table";
            default -> type.substring(type.lastIndexOf('.') + 1);
        };
    }
}
