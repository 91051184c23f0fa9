package id.latih.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;

import id.latih.testing.BrowserPerson;

/** Kills the instance that people are on, and looks where their next click leads. */
final class Mover {

    private static final int PATIENCE = 60;

    private final Map<String, PortalProcess> instances;
    private final Report report;

    Mover(Map<String, PortalProcess> instances, Report report) {
        this.instances = instances;
        this.report = report;
    }

    /**
     * Somebody in the middle of something.
     *
     * @param button what they press next @param content what must still stand on their page
     */
    record Moved(BrowserPerson person, String button, Function<BrowserPerson, String> content, String expected) {
    }

    /** The instance that holds somebody's session. */
    static String instance(BrowserPerson person) {
        return person.context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value.replaceAll(".*\\.", "")).findFirst().orElse("");
    }

    /** Lets the session end until the proxy's choice is this instance; the device signs in again. */
    void bring(BrowserPerson person, String name) {
        for (var i = 0; i < PATIENCE && !instance(person).equals(name); i++) {
            person.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            person.open("beranda");
        }
    }

    List<String> killUnder(String name, List<Moved> people) throws Exception {
        var complaints = new ArrayList<String>();
        for (var moved : people) {
            if (!instance(moved.person()).equals(name)) {
                complaints.add(moved.person().path() + " is not on " + name);
            }
        }
        var paths = people.stream().map(moved -> moved.person().path()).toList();
        instances.get(name).kill();
        report.say("instance %s killed under %s", name, paths);
        for (var i = 0; i < people.size(); i++) {
            var start = System.nanoTime();
            complaints.addAll(click(people.get(i), paths.get(i), name));
            report.say("  a click on “%s” led to %s on %s in %.1f s, signed in", people.get(i).button(), people.get(i).person().path(),
                    instance(people.get(i).person()), (System.nanoTime() - start) / 1e9);
        }
        instances.get(name).start();
        instances.get(name).awaitReady();
        report.say("  instance %s is back", name);
        return complaints;
    }

    private static List<String> click(Moved moved, String path, String dead) {
        var complaints = new ArrayList<String>();
        var page = moved.person().page();
        // a mark that only this load of the page has
        page.evaluate("window.beforeTheKill = true");
        page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(moved.button())).first().click();
        page.waitForFunction("() => !window.beforeTheKill");
        moved.person().settle();
        if (!moved.person().path().equals(path)) {
            complaints.add(path + " became " + moved.person().path());
        }
        if (instance(moved.person()).equals(dead)) {
            complaints.add(path + " is still on " + dead);
        }
        var content = moved.content().apply(moved.person());
        if (!content.equals(moved.expected())) {
            complaints.add(path + " shows “" + content + "” instead of “" + moved.expected() + "”");
        }
        return complaints;
    }
}
