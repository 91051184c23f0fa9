package id.latih.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/** The two screens on which every journey is made. */
public enum BrowserSize {
    DESK(1280, 900), PHONE(360, 800);

    final int width;
    final int height;

    BrowserSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setScreenSize(width, height)
                .setHasTouch(this == PHONE).setIsMobile(this == PHONE).setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE).setLocale("id-ID").setTimezoneId("Asia/Jakarta");
    }

    @Override
    public String toString() {
        return width + "px";
    }
}
