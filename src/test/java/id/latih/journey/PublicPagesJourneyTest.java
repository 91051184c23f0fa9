package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/**
 * Every public page as a picture, in both languages, on a desk and on a phone, in light and dark: readable, no wider
 * than the window, without a cookie, without an error, and complete without a script.
 */
class PublicPagesJourneyTest extends BrowserTestBase {

    private static final String NONE = "tidak-ada-di-sini";

    private List<String> pages() {
        return List.of("", "pelatihan", "pelatihan?q=menjait&buka=1", one("select max(slug) from batch where state = 'PUBLISHED'", "pelatihan/"),
                one("select max(slug) from batch where state = 'CANCELLED' and published_at is not null", "pelatihan/"),
                "lembaga", one("select min(slug) from institute where state = 'VERIFIED'", "lembaga/"), "statistik",
                one("select max(year(starts_on)) from batch where state = 'PUBLISHED'", "statistik?tahun="),
                "bantuan", "privasi", "aksesibilitas", "api", "kabari", "kabari/terkirim", NONE);
    }

    private String one(String sql, String before) {
        return before + jdbc.sql(sql).query(String.class).single();
    }

    private Stream<String> inBothLanguages() {
        return pages().stream().flatMap(page -> Stream.of(page, page.isEmpty() ? "en" : "en/" + page));
    }

    @TestFactory
    Stream<DynamicTest> pagesOnADesk() {
        return looks(person(BrowserSize.DESK), "", inBothLanguages());
    }

    @TestFactory
    Stream<DynamicTest> pagesOnAPhone() {
        return looks(person(BrowserSize.PHONE), "", inBothLanguages());
    }

    @TestFactory
    Stream<DynamicTest> pagesInTheDark() {
        var person = person(BrowserSize.PHONE);
        person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return looks(person, "gelap-", pages().stream());
    }

    private Stream<DynamicTest> looks(BrowserPerson visitor, String before, Stream<String> pages) {
        visitor.expectError("404.*" + NONE + "|" + NONE + ".*404");
        return pages.map(page -> DynamicTest.dynamicTest("/" + page, () -> {
            visitor.open(page).look("umum-" + before + page.replaceAll("[^a-z0-9]+", "-"));
            assertThat(visitor.context().cookies()).isEmpty();
        }));
    }

    @Test
    void everyPageIsCompleteWithoutAScript() {
        var visitor = person(BrowserSize.PHONE).open("");
        var portal = visitor.page().url().replaceAll("/$", "");
        try (var noScript = visitor.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)
                .setLocale("id-ID"))) {
            var page = noScript.newPage();
            inBothLanguages().forEach(path -> {
                page.navigate(portal + "/" + path);
                assertThat(page.locator("h1").isVisible()).as(path).isTrue();
                assertThat(page.locator("footer").isVisible()).as(path).isTrue();
                assertThat(page.locator("main").innerText()).as(path).hasSizeGreaterThan(60);
            });
            assertThat(noScript.cookies()).isEmpty();
        }
    }
}
