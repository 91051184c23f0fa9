package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DemoAccounts;
import id.latih.core.Role;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/**
 * Every page of every role as a picture, on a desk and on a phone: readable, reachable by a screen reader, no
 * wider than the window, and without an error on the browser's console.
 */
class PagesJourneyTest extends BrowserTestBase {

    private static final List<String> IN_THE_DARK = List.of("beranda", "cari-pelatihan", "lamaran", "profil",
            "seleksi", "angkatan", "keputusan", "dinas/angkatan", "admin/akun", "admin/jejak");

    @Autowired ServletContext portal;
    private final Map<Role, BrowserPerson> people = new EnumMap<>(Role.class);

    /** The demo data has no letters; one more is written as letters are. */
    @BeforeEach
    void aLetter() {
        if (letters() == 0) {
            person(BrowserSize.PHONE).open("lupa-sandi").fill("E-mail", DemoAccounts.RESIDENT.email())
                    .press("Kirim tautan").waitFor(() -> letters() > 0);
        }
    }

    private int letters() {
        return jdbc.sql("select count(*) from mail").query(Integer.class).single();
    }

    @Test
    void everyRouteHasAnExample() {
        var examples = new Examples(jdbc);
        assertThat(Routes.all(portal)).filteredOn(route -> route.template().contains(":"))
                .allSatisfy(route -> assertThat(examples.of(route.template())).as(route.template()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> pagesOnADesk() {
        return pages(BrowserSize.DESK);
    }

    @TestFactory
    Stream<DynamicTest> pagesOnAPhone() {
        return pages(BrowserSize.PHONE);
    }

    private Stream<DynamicTest> pages(BrowserSize size) {
        var examples = new Examples(jdbc);
        var routes = Routes.all(portal);
        var visitor = person(size);
        var visited = routes.stream().filter(Routes.Route::open).filter(route -> !route.template().isEmpty())
                .flatMap(route -> paths(route, examples)).map(path -> page("tamu", path, () -> visitor));
        var signedIn = DemoAccounts.ALL.stream().flatMap(account -> routes.stream()
                .filter(route -> route.open(account.role())).flatMap(route -> paths(route, examples))
                .filter(path -> account.role() == Role.RESIDENT || !path.startsWith("kotak-masuk/"))
                .map(path -> page(account.role().name().toLowerCase(Locale.ROOT), path,
                        () -> signedIn(account, size))));
        return Stream.concat(visited, signedIn);
    }

    private static Stream<String> paths(Routes.Route route, Examples examples) {
        return route.template().contains(":") ? examples.of(route.template()).stream() : Stream.of(route.template());
    }

    private DynamicTest page(String who, String path, Supplier<BrowserPerson> person) {
        return DynamicTest.dynamicTest(who + " /" + path, () -> person.get().open(path)
                .look(who + "-" + path.replaceAll("[^a-z0-9]+", "-")));
    }

    private BrowserPerson signedIn(DemoAccounts.DemoAccount account, BrowserSize size) {
        return people.computeIfAbsent(account.role(), role -> person(size)
                // a request that is not there: its page says so, and so does its status
                .expectError("404.*admin/permintaan-data/0").signIn(account.email(), DemoAccounts.PASSWORD));
    }

    @TestFactory
    Stream<DynamicTest> pagesInTheDarkAndInEnglish() {
        var routes = Routes.all(portal);
        return DemoAccounts.ALL.stream().flatMap(account -> routes.stream()
                .filter(route -> route.open(account.role()) && IN_THE_DARK.contains(route.template()))
                .map(route -> page("dark-" + account.role().name().toLowerCase(Locale.ROOT), route.template(),
                        () -> inTheDark(account))));
    }

    private BrowserPerson inTheDark(DemoAccounts.DemoAccount account) {
        return people.computeIfAbsent(account.role(), role -> {
            var person = person(BrowserSize.PHONE).signIn(account.email(), DemoAccounts.PASSWORD);
            person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            person.press("English");
            return person;
        });
    }
}
