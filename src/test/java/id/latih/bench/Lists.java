package id.latih.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import id.latih.account.AccountAdministration;
import id.latih.account.AccountFilter;
import id.latih.audit.AuditFilter;
import id.latih.audit.AuditTrail;
import id.latih.core.DemoAccounts;
import id.latih.core.Role;
import id.latih.enrolment.ApplicantFilter;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.FindFilter;
import id.latih.enrolment.OwnApplications;
import id.latih.enrolment.ParticipantService;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.TrainingFinder;
import id.latih.enrolment.ui.BatchWorkGrid;
import id.latih.institute.InstituteState;
import id.latih.institute.InstituteVerification;
import id.latih.notification.Inbox;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailFilter;
import id.latih.notification.MailState;
import id.latih.privacy.OwnData;
import id.latih.privacy.RequestDesk;
import id.latih.testing.SignIn;
import id.latih.training.BatchFilter;
import id.latih.training.BatchService;
import id.latih.training.BatchState;
import id.latih.training.ProgrammeFilter;
import id.latih.training.ProgrammeService;
import id.latih.training.PublishingService;
import id.latih.training.VocationService;

/** Looks at every list as a view does, its length and a page of rows, as the role whose list it is. */
final class Lists {

    private static final int ROWS = 50;
    private static final int CARDS = 12;

    private final ApplicationContext portal;
    private final JdbcTemplate jdbc;
    private final Map<String, Callable<?>> looks = new LinkedHashMap<>();

    Lists(ApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcTemplate.class);
        resident();
        staff();
        approver();
        administrator();
    }

    Map<String, Callable<?>> looks() {
        return looks;
    }

    private void look(String name, DemoAccounts.DemoAccount who, Callable<?> action) {
        var account = jdbc.queryForObject("select id from account where email = ?", Long.class, who.email());
        var own = portal.getBean(SecurityContextHolderStrategy.class);
        looks.put(name, () -> {
            // two portals in one JVM: each looks for whoever is signed in at a place of its own
            SecurityContextHolder.setContextHolderStrategy(own);
            return SignIn.as(account, who.role(), action);
        });
    }

    /** The first page and the hundredth, or the last where the list is shorter; both with the list's length. */
    private void pages(String name, DemoAccounts.DemoAccount who, Callable<? extends Number> count, Function<Pageable, ?> rows,
            int size) {
        look(name + ", first page", who, () -> {
            count.call();
            return rows.apply(PageRequest.of(0, size));
        });
        look(name + ", 100th page", who, () -> {
            var last = Math.max(0, (count.call().intValue() - 1) / size);
            return rows.apply(PageRequest.of(Math.min(99, last), size));
        });
    }

    /** A list that does not know its length. @param all the SQL of what it lists */
    private void pages(String name, DemoAccounts.DemoAccount who, String all, Function<Pageable, ?> rows) {
        look(name + ", first page", who, () -> rows.apply(PageRequest.of(0, ROWS)));
        var last = Math.max(0, (jdbc.queryForObject("select count(*) from " + all, Integer.class) - 1) / ROWS);
        look(name + ", 100th page", who, () -> rows.apply(PageRequest.of(Math.min(99, last), ROWS)));
    }

    private void resident() {
        var finder = portal.getBean(TrainingFinder.class);
        var me = DemoAccounts.RESIDENT;
        look("resident, open trainings, first page", me, () -> finder.find(FindFilter.ALL, PageRequest.of(0, CARDS)));
        var last = Math.max(0, (jdbc.queryForObject("select count(*) from batch where state = 'PUBLISHED' and current_date between"
                + " registration_opens_on and registration_closes_on", Integer.class) - 1) / CARDS);
        look("resident, open trainings, last page", me, () -> finder.find(FindFilter.ALL, PageRequest.of(last, CARDS)));
        find("a word", new FindFilter("las", null, null, null, null, null, false));
        find("eligible only", new FindFilter("", null, null, null, null, null, true));
        look("resident, own applications", me, () -> portal.getBean(OwnApplications.class).all());
        inbox("resident", me);
        var data = portal.getBean(OwnData.class);
        pages("resident, who looked at my data", me, data::countViewers, data::viewers, ROWS);
    }

    private void inbox(String whose, DemoAccounts.DemoAccount me) {
        var inbox = portal.getBean(Inbox.class);
        pages(whose + ", inbox", me, "inbox_message m join account a on a.id = m.account_id where a.email = '" + me.email() + "'",
                inbox::list);
        look(whose + ", unread messages", me, inbox::unread);
    }

    private void find(String name, FindFilter filter) {
        var finder = portal.getBean(TrainingFinder.class);
        look("resident, open trainings, " + name, DemoAccounts.RESIDENT, () -> finder.find(filter, PageRequest.of(0, CARDS)));
    }

    private void staff() {
        var me = DemoAccounts.STAFF;
        var screening = portal.getBean(ScreeningService.class);
        look("staff, batches to screen", me, () -> screening.batches("", true, PageRequest.of(0, BatchWorkGrid.PAGE)));
        look("staff, all batches, by a word", me, () -> screening.batches("angkatan 1", false, PageRequest.of(0, BatchWorkGrid.PAGE)));
        var batch = batch("2", me);
        applicants("staff, applicants", me, filter -> screening.count(batch, filter),
                (filter, page) -> screening.applicants(batch, filter, page));
        look("staff, applicants by state", me, () -> screening.counts(batch));
        var trained = batch("3", me);
        look("staff, participants", me, () -> portal.getBean(ParticipantService.class).participants(trained));
        var batches = portal.getBean(BatchService.class);
        var all = new BatchFilter("", null, null);
        pages("staff, own batches", me, () -> batches.count(all), page -> batches.list(all, page), ROWS);
        var published = new BatchFilter("a", BatchState.PUBLISHED, null);
        look("staff, own batches, filtered", me, () -> batches.count(published) + batches.list(published, PageRequest.of(0, ROWS)).size());
        var programmes = portal.getBean(ProgrammeService.class);
        var any = new ProgrammeFilter("", null, false);
        pages("staff, own programmes", me, () -> programmes.count(any), page -> programmes.list(any, page), ROWS);
        var vocation = jdbc.queryForObject("select min(p.vocation_id) from programme p join institute_staff s on s.institute_id = p.institute_id"
                + " join account a on a.id = s.account_id where p.archived = false and a.email = ?", Long.class, me.email());
        var some = new ProgrammeFilter("a", vocation, false);
        look("staff, own programmes, filtered", me, () -> programmes.count(some) + programmes.list(some, PageRequest.of(0, ROWS)).size());
        inbox("staff", me);
    }

    /** A batch of the generator's kind; staff have only their own. */
    private long batch(String kind, DemoAccounts.DemoAccount who) {
        return jdbc.queryForObject("select min(b.id) from batch b join application a on a.batch_id = b.id left join institute_staff s"
                + " on s.institute_id = b.institute_id left join account c on c.id = s.account_id where a.state = ?"
                + (who.role() == Role.INSTITUTE_STAFF ? " and c.email = '" + who.email() + "'" : ""), Long.class,
                kind.equals("2") ? "NOT_SELECTED" : "GRADUATED");
    }

    private interface Rows {
        Object of(ApplicantFilter filter, Pageable page);
    }

    private void applicants(String name, DemoAccounts.DemoAccount who, Function<ApplicantFilter, Integer> count, Rows rows) {
        var all = new ApplicantFilter(Set.of(), "");
        pages(name, who, () -> count.apply(all), page -> rows.of(all, page), ROWS);
        var siti = new ApplicantFilter(Set.of(ApplicationState.NOT_SELECTED), "siti");
        look(name + ", one state and a name", who, () -> count.apply(siti) + rows.of(siti, PageRequest.of(0, ROWS)).hashCode());
        for (var by : new String[] {"fullName", "rank", "totalScore"}) {
            look(name + ", by " + by, who, () -> rows.of(all, PageRequest.of(0, ROWS, Sort.by(Sort.Direction.DESC, by))));
        }
    }

    private void approver() {
        var me = DemoAccounts.APPROVER;
        var decisions = portal.getBean(DecisionService.class);
        inbox("approver", me);
        look("approver, batches to decide", me, () -> decisions.batches("", true, PageRequest.of(0, BatchWorkGrid.PAGE)));
        look("approver, all batches", me, () -> decisions.batches("", false, PageRequest.of(0, BatchWorkGrid.PAGE)));
        var last = Math.max(0, jdbc.queryForObject("select count(*) from batch where state = 'PUBLISHED'", Integer.class) / BatchWorkGrid.PAGE - 1);
        look("approver, all batches, last page", me, () -> decisions.batches("", false, PageRequest.of(last, BatchWorkGrid.PAGE)));
        look("approver, all batches, by a word", me, () -> decisions.batches("las", false, PageRequest.of(0, BatchWorkGrid.PAGE)));
        var batch = batch("2", me);
        applicants("approver, applicants", me, filter -> decisions.count(batch, filter),
                (filter, page) -> decisions.applicants(batch, filter, page));
        var publishing = portal.getBean(PublishingService.class);
        var all = new BatchFilter("", null, null);
        pages("approver, batches to publish", me, () -> publishing.count(all), page -> publishing.list(all, page), ROWS);
        var waiting = new BatchFilter("a", BatchState.SUBMITTED, null);
        look("approver, batches to publish, filtered", me, () -> publishing.count(waiting)
                + publishing.list(waiting, PageRequest.of(0, ROWS)).size());
        var institutes = portal.getBean(InstituteVerification.class);
        pages("approver, institutes", me, () -> institutes.count("", null), page -> institutes.list("", null, page), ROWS);
        look("approver, institutes, filtered", me, () -> institutes.count("a", InstituteState.VERIFIED)
                + institutes.list("a", InstituteState.VERIFIED, PageRequest.of(0, ROWS)).size());
    }

    private void administrator() {
        var me = DemoAccounts.ADMINISTRATOR;
        var accounts = portal.getBean(AccountAdministration.class);
        pages("administrator, accounts", me, "account", page -> accounts.list(AccountFilter.ALL, page));
        var siti = new AccountFilter("siti a", Role.RESIDENT, null);
        look("administrator, accounts, role and a name", me, () -> accounts.list(siti, PageRequest.of(0, ROWS)));
        for (var by : new String[] {"email", "lastSignInAt"}) {
            look("administrator, accounts, by " + by, me, () -> accounts.list(AccountFilter.ALL, PageRequest.of(0, ROWS,
                    Sort.by(Sort.Direction.DESC, by))));
        }
        var audit = portal.getBean(AuditTrail.class);
        var every = new AuditFilter("", null, null, null);
        pages("administrator, audit", me, "audit_entry", page -> audit.list(every, page));
        look("administrator, audit, an act on a day", me, () -> {
            var filter = new AuditFilter("", "APPLICATION_SUBMIT", LocalDate.now().minusDays(3), LocalDate.now().minusDays(3));
            return audit.list(filter, PageRequest.of(0, ROWS));
        });
        look("administrator, audit, a name", me, () -> {
            var filter = new AuditFilter("siti maulana a", null, null, null);
            return audit.list(filter, PageRequest.of(0, ROWS));
        });
        look("administrator, audit, the kinds of acts", me, audit::actions);
        var mails = portal.getBean(MailAdministration.class);
        pages("administrator, mails", me, "mail", page -> mails.list(MailFilter.ALL, page));
        var failed = new MailFilter("", MailState.FAILED, false);
        look("administrator, mails given up", me, () -> mails.list(failed, PageRequest.of(0, ROWS)));
        var theirs = new MailFilter(jdbc.queryForObject("select max(recipient) from mail where recipient like 'warga%'", String.class),
                null, false);
        look("administrator, mails to somebody's address", me, () -> mails.list(theirs, PageRequest.of(0, ROWS)));
        var many = new MailFilter("warga", null, false);
        look("administrator, mails to addresses that begin alike", me, () -> mails.list(many, PageRequest.of(0, ROWS)));
        inbox("administrator", me);
        var desk = portal.getBean(RequestDesk.class);
        pages("administrator, requests for data", me, desk::countOpen, page -> desk.list(false, page), ROWS);
        pages("administrator, requests for data, answered", me, "data_request where answered_at is not null", page -> desk.list(true, page));
        var vocations = portal.getBean(VocationService.class);
        pages("administrator, vocations", me, () -> vocations.count(""), page -> vocations.list("", page), ROWS);
        look("administrator, vocations, by a word", me, () -> vocations.count("las") + vocations.list("las", PageRequest.of(0, ROWS)).size());
    }
}
