package id.latih.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.springframework.util.FileSystemUtils;

import id.latih.chaos.Press.Shown;
import id.latih.database.KillableDatabase;

/**
 * Kills the portal and its database while 200 people press a button at once, again and again, and looks whether anything
 * that a screen has shown is missing, half done or done twice. {@code docs/reliability.md} has its last output.
 */
final class KillNine {

    static final Path FOLDER = Path.of("target", "chaos");
    private static final int RESIDENTS = 140;
    private static final int APPROVALS = 60;
    private static final int SEATS = 40;
    /** So many have an answer when the blow comes; the others have not. */
    private static final int ANSWERED = 80;
    private static final int MAILS = 25;
    private static final int QUIET_SECONDS = 90;

    private final Report report = new Report();
    private final KillableDatabase database;
    private final MailServer mails;
    private final PortalProcess portal;
    private final Town town;

    private enum Blow { PORTAL, DATABASE, PORTAL_WHILE_MAILS_GO_OUT, BOTH }

    private KillNine(KillableDatabase database, MailServer mails, PortalProcess portal) throws Exception {
        this.database = database;
        this.mails = mails;
        this.portal = portal;
        portal.start();
        portal.awaitReady();
        town = new Town(database);
    }

    /** @param port the first of three @return whether all was well */
    static boolean run(Path jar, int port, Path output) throws Exception {
        var folder = FOLDER.resolve("kill");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        try (var database = new KillableDatabase(FOLDER.resolve("programs"), folder, port + 1);
                var mails = new MailServer(port + 2);
                var portal = new PortalProcess(jar, folder.resolve("portal.log"), port, database,
                        Map.of("LATIH_MAIL_HOST", "127.0.0.1", "LATIH_MAIL_PORT", "" + (port + 2)))) {
            return new KillNine(database, mails, portal).run(output);
        }
    }

    private boolean run(Path file) throws Exception {
        var institute = town.institute();
        var books = new Books(town.jdbc(), institute);
        var crowd = new Crowd(portal.address(), town.residents(RESIDENTS), APPROVALS);
        crowd.signIn();
        report.say("%d residents and %d browsers of an approver have signed in, once for all rounds", RESIDENTS, APPROVALS);
        for (var blow : Blow.values()) {
            var wishes = crowd.wishes(town.openBatch(institute), town.waiting(institute, SEATS, APPROVALS));
            var before = mails.count();
            BooleanSupplier also = () -> blow != Blow.PORTAL_WHILE_MAILS_GO_OUT || mails.count() >= before + MAILS;
            var shown = new ArrayList<>(crowd.pressAtOnce(wishes, ANSWERED, also, () -> strike(blow)));
            report.say("%s killed in the middle of %d presses: %d had been shown a receipt or an approval", blow, wishes.size(), told(shown));
            var start = System.nanoTime();
            recover(blow);
            report.say("  started again in %d s", (System.nanoTime() - start) / 1_000_000_000);
            report.complain(books.shown(shown));
            report.complain(books.halves());
            var answered = shown.stream().map(Shown::wish).toList();
            var unanswered = wishes.stream().filter(wish -> !answered.contains(wish)).toList();
            shown.addAll(crowd.tryAgain(wishes, unanswered));
            report.complain(books.shown(shown));
            report.complain(books.halves());
            report.say("  all %d had their answer after loading the page again, still signed in: %d applications, %d approvals for %d seats",
                    unanswered.size(), shown.stream().filter(one -> !one.wish().isApproval()).count(),
                    books.count("select count(*) from application where state = 'APPROVED' and batch_id = " + wishes.getLast().batch()), SEATS);
        }
        settle(books);
        return report.end(file);
    }

    private static long told(List<Shown> shown) {
        return shown.stream().filter(one -> !one.receipt().isEmpty()).count();
    }

    private void strike(Blow blow) {
        if (blow != Blow.DATABASE) {
            portal.kill();
        }
        if (blow == Blow.DATABASE || blow == Blow.BOTH) {
            database.kill();
            if (blow == Blow.DATABASE) {
                startDatabase();
            }
        }
    }

    private void recover(Blow blow) throws Exception {
        if (blow == Blow.BOTH) {
            startDatabase();
        }
        if (blow != Blow.DATABASE) {
            portal.start();
        }
        portal.awaitReady();
    }

    private void startDatabase() {
        try {
            database.start();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void settle(Books books) throws Exception {
        for (var second = 0; second < QUIET_SECONDS && !books.quiet(); second++) {
            Thread.sleep(1000);
        }
        report.complain(books.quiet() ? List.of() : List.of("still under way: " + books.underWay()));
        report.complain(books.followUps());
        report.complain(HealthPage.search(portal.address()));
        var deliveries = mails.deliveries();
        report.complain(books.mails(deliveries));
        report.say("looked for a line of history, one in the audit, a message and a mail of each step, and let the portal search for the impossible");
        report.say("%d mails sent, of which %d came twice; the outbox says of %d that they may have",
                deliveries.size(), deliveries.values().stream().filter(times -> times > 1).count(), books.mailsInDoubt());
    }
}
