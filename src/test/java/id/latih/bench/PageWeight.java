package id.latih.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

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
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        try (Page page = context.newPage()) {
            var network = context.newCDPSession(page);
            network.send("Network.enable");
            network.on("Network.responseReceived", (JsonObject event) -> {
                if (!event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                    requests.incrementAndGet();
                }
            });
            network.on("Network.loadingFinished", (JsonObject event) ->
                    bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return new PageWeight(bytes.get(), requests.get());
    }

    @Override
    public String toString() {
        return "%.1f KB in %d requests".formatted(bytes / 1024.0, requests);
    }
}
