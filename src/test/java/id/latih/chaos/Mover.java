package id.latih.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;

import id.latih.testing.BrowserPerson;

/** Kills the instance that people are on, or tells it to stop, and looks where their next click leads. */
final class Mover {

    private static final int PATIENCE = 60;
    /** How a JVM ends that was told to (SIGTERM). */
    private static final int TERMINATED = 143;

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
        var complaints = new ArrayList<>(elsewhere(name, people));
        instances.get(name).kill();
        report.say("instance %s killed under %s", name, paths(people));
        complaints.addAll(goOn(name, people));
        instances.get(name).start();
        instances.get(name).awaitReady();
        report.say("  instance %s is back", name);
        return complaints;
    }

    /**
     * While the instance still answers, one of them clicks and is told on the page that they have open. Then it ends by itself.
     *
     * @param button what is pressed in that time, and opens another page
     */
    List<String> stopUnder(String name, BrowserPerson atWork, String button, List<Moved> people) throws Exception {
        var complaints = new ArrayList<>(elsewhere(name, people));
        var before = atWork.path();
        mark(atWork);
        instances.get(name).tellToStop();
        var start = System.nanoTime();
        press(atWork, button);
        atWork.page().locator(".restart-notice").waitFor();
        atWork.settle();
        if (atWork.path().equals(before) || !isMarked(atWork) || !instance(atWork).equals(name)) {
            complaints.add("a click on “%s” while %s still answers led to %s on %s, %s".formatted(button, name, atWork.path(),
                    instance(atWork), isMarked(atWork) ? "in the same page" : "loaded anew"));
        }
        report.say("instance %s told to stop under %s: a click on “%s” led to %s in %.1f s there, and the page says that it restarts",
                name, before, button, atWork.path(), (System.nanoTime() - start) / 1e9);
        var end = instances.get(name).awaitEnd();
        if (end.isEmpty() || end.getAsInt() != TERMINATED && end.getAsInt() != 0) {
            complaints.add(name + " was told to stop and did not end by itself: " + end);
        }
        report.say("  it ended after %.1f s with exit code %s", (System.nanoTime() - start) / 1e9, end.isPresent() ? end.getAsInt() : "none");
        complaints.addAll(goOn(name, people));
        return complaints;
    }

    private static List<String> elsewhere(String name, List<Moved> people) {
        return people.stream().map(Moved::person).filter(person -> !instance(person).equals(name))
                .map(person -> person.path() + " is not on " + name).toList();
    }

    private static List<String> paths(List<Moved> people) {
        return people.stream().map(moved -> moved.person().path()).toList();
    }

    private List<String> goOn(String name, List<Moved> people) {
        var complaints = new ArrayList<String>();
        var paths = paths(people);
        for (var i = 0; i < people.size(); i++) {
            var start = System.nanoTime();
            complaints.addAll(click(people.get(i), paths.get(i), name));
            report.say("  a click on “%s” led to %s on %s in %.1f s, signed in", people.get(i).button(), people.get(i).person().path(),
                    instance(people.get(i).person()), (System.nanoTime() - start) / 1e9);
        }
        return complaints;
    }

    /** Leaves a mark that only this load of the page has. */
    private static void mark(BrowserPerson person) {
        person.page().evaluate("window.beforeTheEnd = true");
    }

    private static boolean isMarked(BrowserPerson person) {
        return (boolean) person.page().evaluate("() => !!window.beforeTheEnd");
    }

    private static void press(BrowserPerson person, String button) {
        person.page().locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(button)).first().click();
    }

    private static List<String> click(Moved moved, String path, String dead) {
        var complaints = new ArrayList<String>();
        mark(moved.person());
        press(moved.person(), moved.button());
        moved.person().page().waitForFunction("() => !window.beforeTheEnd");
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
