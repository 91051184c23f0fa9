package id.latih.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import id.latih.core.DemoAccounts;
import id.latih.testing.vaadin.PortalRefused;
import id.latih.testing.vaadin.VaadinBrowser;

/** What two instances know together: how often somebody has guessed, and what the public pages show. */
final class SharedThings {

    private static final int GUESSES = 5;
    /** Thirty, and how long it takes to look. */
    private static final int SECONDS = 31;

    private final Town town;
    private final PortalProcess a;
    private final PortalProcess b;
    private final Report report;

    SharedThings(Town town, PortalProcess a, PortalProcess b, Report report) {
        this.town = town;
        this.a = a;
        this.b = b;
        this.report = report;
    }

    List<String> look(long institute) throws IOException, InterruptedException {
        var complaints = new ArrayList<String>();
        guesses(complaints);
        publicPage(institute, complaints);
        return complaints;
    }

    private void guesses(List<String> complaints) {
        var email = town.residents(1).getFirst();
        for (var guess = 1; guess <= GUESSES; guess++) {
            var answer = guess(guess % 2 == 0 ? a : b, email, "salah-" + guess);
            if (!answer.contains("gagal=sandi")) {
                complaints.add("guess " + guess + ": " + answer);
            }
        }
        for (var instance : List.of(a, b)) {
            var answer = guess(instance, email, Town.PASSWORD);
            if (!answer.contains("gagal=terlalu-sering")) {
                complaints.add("after " + GUESSES + " guesses on both instances: " + answer);
            }
        }
        report.say("%d guesses, some on each instance, and both say to wait", GUESSES);
    }

    private static String guess(PortalProcess instance, String email, String password) {
        try {
            return new VaadinBrowser(VaadinBrowser.client(), instance.address()).signIn(email, password);
        } catch (PortalRefused refused) {
            return refused.getMessage();
        }
    }

    /** Published on one instance; the other has just shown that there is no such thing. */
    private void publicPage(long institute, List<String> complaints) throws IOException, InterruptedException {
        var batch = town.submittedBatch(institute);
        var title = town.title(batch);
        // its address is made when it is published; its title stands in the list, in a link
        var link = title + "</a>";
        var address = "/pelatihan?q=" + title.replace(' ', '+');
        if (page(b, address).contains(link)) {
            complaints.add("shown before it was published: " + title);
        }
        var approver = new VaadinBrowser(VaadinBrowser.client(), a.address());
        approver.signIn(DemoAccounts.APPROVER.email(), DemoAccounts.PASSWORD);
        var tab = approver.open("/dinas/angkatan/" + batch);
        tab.click(tab.named("Terbitkan"));
        tab.confirm();
        if (!tab.text().contains("Angkatan diterbitkan")) {
            complaints.add("not published: " + tab.text());
        }
        var start = System.nanoTime();
        var seconds = 0;
        while (!page(b, address).contains(link) && seconds <= SECONDS) {
            Thread.sleep(500);
            seconds = (int) ((System.nanoTime() - start) / 1_000_000_000);
        }
        if (seconds > SECONDS) {
            complaints.add("published on a, and not to be seen on b after " + seconds + " s");
        }
        report.say("what was published on a is to be seen on b after %d s", seconds);
    }

    private static String page(PortalProcess instance, String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(instance.address() + address)).header("Accept-Language", "id").build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
