package id.latih.institute;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import id.latih.account.AccountDirectory;
import id.latih.account.AccountMaker;
import id.latih.core.Audit;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.core.Secrets;

/** Keeps what institutes applied with, once they are answered. What a stop of the portal interrupts is done later. */
@Component
class ReceivedApplications {

    private final InstituteRepository institutes;
    private final InstituteStaffRepository staff;
    private final InstituteRules rules;
    private final AccountMaker accountMaker;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    ReceivedApplications(InstituteRepository institutes, InstituteStaffRepository staff, InstituteRules rules,
            AccountMaker accountMaker, AccountDirectory accounts, ApplicationEventPublisher events, Audit audit,
            Clock clock) {
        this.institutes = institutes;
        this.staff = staff;
        this.rules = rules;
        this.accountMaker = accountMaker;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    public void keep(InstituteAsked asked) {
        accountMaker.make(asked.person(), account -> keep(asked.institute(), account));
    }

    private void keep(InstituteData data, long account) {
        var institute = new Institute();
        institute.state = InstituteState.APPLIED;
        institute.appliedAt = clock.instant();
        rules.fill(data, institute);
        institute.slug = Secrets.random();
        institutes.save(institute);
        staff.save(new InstituteStaff(account, institute.id, clock.instant()));
        audit.record("INSTITUTE_APPLIED", "institute", institute.id, institute.name);
        tellApprovers(institute);
    }

    public void tellApprovers(Institute institute) {
        var approvers = accounts.idsWithRole(Role.APPROVER);
        if (!approvers.isEmpty()) {
            events.publishEvent(Notice.to(approvers, "Notice.instituteApplied",
                    Map.of("institute", NoticeValue.text(institute.name)), "/dinas/lembaga/" + institute.id));
        }
    }
}
