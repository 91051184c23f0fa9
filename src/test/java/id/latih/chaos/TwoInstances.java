package id.latih.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.springframework.util.FileSystemUtils;

import id.latih.core.DemoAccounts;
import id.latih.database.KillableDatabase;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserProgram;
import id.latih.testing.BrowserSize;

/**
 * Two instances behind nginx with one database, and people in a real Chromium, whose instance is killed under them, or told to stop.
 * {@code docs/reliability.md} has its last output.
 */
final class TwoInstances {

    private static final int MAILS = 40;
    /** How long an instance answers that is told to stop. */
    private static final String NOTICE = "6s";
    private static final String TYPED = "Saya ingin bekerja sebagai juru las di kawasan industri.";

    private static final String SOUGHT = "Warga";

    private final Report report = new Report();
    private final Town town;
    private final Map<String, PortalProcess> instances;
    private final Browser chromium;
    private final String portal;

    private TwoInstances(Town town, PortalProcess a, PortalProcess b, Browser chromium, String portal) {
        this.town = town;
        this.instances = Map.of("a", a, "b", b);
        this.chromium = chromium;
        this.portal = portal;
    }

    /** @param port the first of five @return whether all was well */
    static boolean run(Path jar, int port, Path output) throws Exception {
        var nginx = Nginx.program();
        var browser = BrowserProgram.executable();
        if (nginx.isEmpty() || browser.isEmpty()) {
            throw new IllegalStateException("This program needs nginx and Chromium (Debian: apt-get install nginx-light chromium). Missing:"
                    + (nginx.isEmpty() ? " nginx" : "") + (browser.isEmpty() ? " chromium" : ""));
        }
        var folder = KillNine.FOLDER.resolve("two").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var settings = Map.of("LATIH_URL", "http://localhost:" + port, "LATIH_FORWARD_HEADERS", "native",
                "LATIH_MAIL_HOST", "127.0.0.1", "LATIH_MAIL_PORT", "" + (port + 4), "LATIH_SHUTDOWN_NOTICE", NOTICE);
        try (var database = new KillableDatabase(KillNine.FOLDER.resolve("programs"), folder, port + 3);
                var mails = new MailServer(port + 4);
                var a = instance("a", jar, folder, port + 1, database, settings);
                var b = instance("b", jar, folder, port + 2, database, settings)) {
            a.start();
            a.awaitReady();
            b.start();
            b.awaitReady();
            try (var proxy = new Nginx(nginx.get(), folder.resolve("nginx"), port, a, b);
                    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                    var chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(browser.get())
                            .setArgs(BrowserProgram.ARGUMENTS))) {
                return new TwoInstances(new Town(database), a, b, chromium, proxy.address()).run(mails, output);
            }
        }
    }

    private static PortalProcess instance(String name, Path jar, Path folder, int port, KillableDatabase database,
            Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("LATIH_INSTANCE", name);
        return new PortalProcess(jar, folder.resolve("portal-" + name + ".log"), port, database, all);
    }

    private boolean run(MailServer mails, Path file) throws Exception {
        var jobs = new JobRuns(town.jdbc());
        var institute = town.institute();
        var books = new Books(town.jdbc(), institute);
        report.say("two instances are up behind nginx");
        report.complain(new SharedThings(town, instances.get("a"), instances.get("b"), report).look(institute));
        var batch = town.openBatchWithQuestion(institute);
        var waiting = town.waiting(institute, 4, 6);
        var resident = person(BrowserSize.PHONE).signIn(town.residents(1).getFirst(), Town.PASSWORD);
        var officer = person(BrowserSize.DESK).signIn(DemoAccounts.APPROVER.email(), DemoAccounts.PASSWORD);
        var mover = new Mover(instances, report);
        for (var name : List.of("a", "b")) {
            // a page with something half done, and a list with filters, each on the instance that will be killed
            mover.bring(resident, name);
            mover.bring(officer, name);
            answer(resident, batch, TYPED + name);
            officer.open("keputusan/" + waiting.batch() + "?status=to-decide&urut=-fullName").fill("Cari nama atau nomor", SOUGHT)
                    .arrive(".*&cari=.*");
            town.mails(MAILS);
            report.complain(mover.killUnder(name, List.of(
                    new Mover.Moved(resident, "Simpan dan lanjut", person -> person.page().locator("vaadin-text-area textarea").inputValue(), TYPED + name),
                    filtered(officer))));
            resident.page().screenshot(new Page.ScreenshotOptions().setPath(KillNine.FOLDER.resolve("resident-" + name + ".png")));
            officer.page().screenshot(new Page.ScreenshotOptions().setPath(KillNine.FOLDER.resolve("officer-" + name + ".png")));
        }
        // both are on a, since b was killed
        answer(resident, batch, TYPED);
        report.complain(mover.stopUnder("a", resident, "Simpan dan lanjut", List.of(
                new Mover.Moved(resident, "Kembali", person -> person.page().getByText(TYPED).first().innerText(), TYPED), filtered(officer))));
        for (var second = 0; second < 60 && !books.quiet(); second++) {
            Thread.sleep(1000);
        }
        report.complain(books.quiet() ? List.of() : List.of("still under way: " + books.underWay()));
        report.complain(jobs.twice());
        report.complain(jobs.forgotten());
        report.say("jobs: %d runs, none of them twice, by %d processes (an instance that is started again is a new one)",
                jobs.count(), jobs.instances());
        report.complain(books.mails(mails.deliveries()));
        report.say("%d mails sent by two instances, %d in doubt", mails.deliveries().size(), books.mailsInDoubt());
        return report.end(file);
    }

    private static void answer(BrowserPerson resident, long batch, String typed) {
        resident.open("lamar/" + batch + "?langkah=3");
        resident.page().locator("vaadin-text-area textarea").fill(typed);
        resident.see("Jawaban tersimpan");
    }

    private static Mover.Moved filtered(BrowserPerson officer) {
        return new Mover.Moved(officer, "Putuskan semua sesuai usulan",
                person -> person.page().locator("vaadin-text-field input").first().inputValue(), SOUGHT);
    }

    private BrowserPerson person(BrowserSize size) {
        return new BrowserPerson(chromium, size, portal);
    }
}
