package id.latih.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What a page costs a browser's connection, in bytes as they went over the wire. */
record PageWeight(long bytes, int requests) {

    static BrowserContext phone(Browser browser, boolean script) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("id-ID").setJavaScriptEnabled(script)
                .setViewportSize(360, 800));
    }

    /** Opens the address in the browser as it is: with what it has kept of earlier visits. */
    static PageWeight of(BrowserContext context, String address) {
        try (Page page = context.newPage()) {
            return of(context, page, visited -> {
                visited.navigate(address);
                visited.waitForLoadState(LoadState.NETWORKIDLE);
                // a slow answer's next question
                visited.waitForTimeout(1000);
            });
        }
    }

    /** What the browser fetches while something is done on the page. */
    static PageWeight of(BrowserContext context, Page page, Consumer<Page> visit) {
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        var network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", (JsonObject event) -> {
            var length = event.get("encodedDataLength").getAsLong();
            bytes.addAndGet(length);
            // what the browser has kept, or what stands in the page itself, comes without a byte
            requests.addAndGet(length > 0 ? 1 : 0);
        });
        visit.accept(page);
        network.detach();
        return new PageWeight(bytes.get(), requests.get());
    }

    @Override
    public String toString() {
        return "%.1f KB in %d requests".formatted(bytes / 1024.0, requests);
    }
}
