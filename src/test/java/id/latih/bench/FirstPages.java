package id.latih.bench;

import java.util.stream.LongStream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;

import id.latih.core.DemoAccounts;

/** What a phone fetches, and how long a slow one waits, for the first pages of the signed-in side. */
final class FirstPages {

    private static final double LATENCY_MILLIS = 400;
    private static final double BYTES_A_SECOND = 400_000 / 8.0;
    private static final int VISITS = 3;
    private static final int QUIET_MILLIS = 3000;
    private static final String READY = """
            field => field.getClientRects().length > 0
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive && !client.isActive())""";

    private final Browser chromium;
    private final String portal;
    private final Table table;

    FirstPages(Browser chromium, String portal, Table table) {
        this.chromium = chromium;
        this.portal = portal;
        this.table = table;
    }

    void measure() {
        try (var reader = PageWeight.phone(chromium, true)) {
            table.row("`/masuk`, cold", "376 KB in 23 requests is an empty page's", PageWeight.of(reader, portal + "/masuk").toString());
            table.row("`/masuk`, warm", "", PageWeight.of(reader, portal + "/masuk").toString());
            try (Page page = reader.newPage()) {
                page.navigate(portal + "/masuk");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                table.row("what it fetches for the next page while one types", "", PageWeight.of(reader, page, this::type).toString());
                table.row("`/beranda`, signed in from there", "", PageWeight.of(reader, page, this::enter).toString());
            }
        }
        try (var reader = PageWeight.phone(chromium, true)) {
            table.row("`/daftar`, cold", "", PageWeight.of(reader, portal + "/daftar").toString());
        }
        table.row("`/masuk` until one can type, cold, 400 kbit/s with 400 ms to the server", "", seconds("/masuk", ".sign-in input"));
        table.row("`/daftar`, the same", "", seconds("/daftar", "vaadin-email-field input"));
    }

    private void type(Page page) {
        page.locator(".sign-in input[name=username]").fill(DemoAccounts.ALL.getFirst().email());
        page.locator(".sign-in input[name=password]").fill(DemoAccounts.PASSWORD);
        page.waitForTimeout(QUIET_MILLIS);
    }

    private void enter(Page page) {
        page.locator(".sign-in input[name=password]").press("Enter");
        page.locator("vaadin-side-nav-item").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForTimeout(QUIET_MILLIS);
    }

    /** The median of a few visits. */
    private String seconds(String path, String field) {
        return "%.1f s".formatted(LongStream.range(0, VISITS).map(visit -> slowMillis(path, field)).sorted()
                .skip(VISITS / 2).findFirst().orElseThrow() / 1000.0);
    }

    private long slowMillis(String path, String field) {
        try (var reader = PageWeight.phone(chromium, true); var page = reader.newPage()) {
            var conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", LATENCY_MILLIS);
            conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
            conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
            reader.newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
            var start = System.nanoTime();
            page.navigate(portal + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT).setTimeout(120_000));
            var input = page.locator(field).first();
            input.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            page.waitForFunction(READY, input.elementHandle());
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
