package id.latih.chaos;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import id.latih.chaos.Press.Shown;
import id.latih.chaos.Press.Wish;
import id.latih.core.DemoAccounts;
import id.latih.testing.vaadin.PortalRefused;
import id.latih.testing.vaadin.VaadinBrowser;

/** Many people, each at a browser of their own. */
final class Crowd {

    /** As many pages are opened at a time before the moment that counts. */
    private static final int IN_PEACE = 12;
    /** Right passwords count as guesses until they have been seen to be right. */
    private static final int OF_ONE_ACCOUNT = 3;
    private static final int ATTEMPTS = 4;
    private static final int LONGEST_WAIT_SECONDS = 40;

    private final HttpClient http = VaadinBrowser.client();
    private final String portal;
    private final List<VaadinBrowser> residents = new ArrayList<>();
    private final List<VaadinBrowser> approvers = new ArrayList<>();
    private final List<String> addresses;

    Crowd(String portal, List<String> addresses, int approverBrowsers) {
        this.portal = portal;
        this.addresses = addresses;
        addresses.forEach(address -> residents.add(new VaadinBrowser(http, portal)));
        for (var i = 0; i < approverBrowsers; i++) {
            approvers.add(new VaadinBrowser(http, portal));
        }
    }

    /** Everybody signs in, once for the whole run. */
    void signIn() throws Exception {
        var all = new ArrayList<Callable<String>>();
        for (var i = 0; i < residents.size(); i++) {
            var who = i;
            all.add(() -> residents.get(who).signIn(addresses.get(who), Town.PASSWORD));
        }
        each(all, IN_PEACE);
        each(approvers.stream().<Callable<String>>map(browser -> () -> browser.signIn(DemoAccounts.APPROVER.email(),
                DemoAccounts.PASSWORD)).toList(), OF_ONE_ACCOUNT);
    }

    /** What everybody wants in a round: each resident a place in the batch, each approver's browser one decision. */
    List<Wish> wishes(long open, Town.Waiting waiting) {
        var wishes = new ArrayList<Wish>();
        addresses.forEach(address -> wishes.add(new Wish(open, 0, address)));
        waiting.applications().forEach(application -> wishes.add(new Wish(waiting.batch(), application, "")));
        return wishes;
    }

    private VaadinBrowser browser(List<Wish> wishes, int place) {
        return place < residents.size() ? residents.get(place) : approvers.get(place - residents.size());
    }

    /** All open their pages, and then all press at once. @return what was shown to whom, before and after the blow */
    List<Shown> pressAtOnce(List<Wish> wishes, int enough, BooleanSupplier also, Runnable blow) throws Exception {
        var presses = new ArrayList<Press>();
        var prepared = new ArrayList<Callable<Void>>();
        for (var i = 0; i < wishes.size(); i++) {
            var press = new Press(browser(wishes, i), wishes.get(i));
            presses.add(press);
            prepared.add(() -> {
                if (press.prepare().isPresent()) {
                    throw new IllegalStateException("nothing to press: " + press);
                }
                return null;
            });
        }
        each(prepared, IN_PEACE);
        Queue<Shown> shown = new ConcurrentLinkedQueue<>();
        var start = new CountDownLatch(1);
        var answered = new CountDownLatch(enough);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : presses) {
                threads.submit(() -> {
                    start.await();
                    press.press().ifPresent(shown::add);
                    answered.countDown();
                    return null;
                });
            }
            start.countDown();
            if (!answered.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the portal answers too few: " + answered.getCount() + " are missing");
            }
            for (var i = 0; i < LONGEST_WAIT_SECONDS * 100 && !also.getAsBoolean(); i++) {
                Thread.sleep(10);
            }
            blow.run();
        }
        return List.copyOf(shown);
    }

    /** Who saw nothing loads the page again, as people do, and presses where the button is still there. */
    List<Shown> tryAgain(List<Wish> all, List<Wish> unanswered) throws Exception {
        var shown = each(unanswered.stream().<Callable<Shown>>map(wish -> () -> again(browser(all, all.indexOf(wish)), wish)).toList(),
                IN_PEACE);
        return shown;
    }

    private static Shown again(VaadinBrowser browser, Wish wish) {
        for (var attempt = 1;; attempt++) {
            try {
                var press = new Press(browser, wish);
                var shown = press.prepare();
                shown = shown.isPresent() ? shown : press.press();
                press.leave();
                if (shown.isPresent()) {
                    return shown.get();
                }
            } catch (PortalRefused | UncheckedIOException once) {
                if (attempt == ATTEMPTS) {
                    throw once;
                }
            }
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("no answer at last: " + wish);
            }
        }
    }

    private static <T> List<T> each(List<Callable<T>> actions, int atOnce) throws Exception {
        var slots = new Semaphore(atOnce);
        var futures = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var action : actions) {
                futures.add(threads.submit(() -> {
                    slots.acquire();
                    try {
                        return action.call();
                    } finally {
                        slots.release();
                    }
                }));
            }
        }
        var results = new ArrayList<T>();
        for (var future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        return results;
    }
}
