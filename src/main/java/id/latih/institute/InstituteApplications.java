package id.latih.institute;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.account.AccountDirectory;
import id.latih.account.Registration;
import id.latih.core.Audit;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.Secrets;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/** Lets anybody apply for access for an institute. Open to visitors. */
@Service
@Transactional
public class InstituteApplications {

    private final InstituteRepository institutes;
    private final InstituteStaffRepository staff;
    private final InstituteRules rules;
    private final Registration registration;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    InstituteApplications(InstituteRepository institutes, InstituteStaffRepository staff, InstituteRules rules,
            Registration registration, AccountDirectory accounts, ApplicationEventPublisher events, Audit audit,
            Clock clock) {
        this.institutes = institutes;
        this.staff = staff;
        this.rules = rules;
        this.registration = registration;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the application, makes an account for its first staff member and mails the link that confirms
     * the address; approvers are told. Where the address has an account nothing is kept, and its owner is told:
     * whoever applies learns nothing of other people's accounts.
     *
     * @throws RuleViolation beside the first field that cannot be, such as the name of a verified institute. Those
     *                       that wait keep their names from nobody: who applies a second time would otherwise learn
     *                       whether the first one was kept, and so whether its address has an account
     */
    @Limited(Limit.SIGN_UP)
    public void apply(InstituteData data, FirstStaff person, Locale language) {
        var institute = new Institute();
        institute.state = InstituteState.APPLIED;
        institute.appliedAt = clock.instant();
        rules.apply(data, institute);
        institute.slug = Secrets.random();
        var account = register(person, language);
        if (account.isEmpty()) {
            return;
        }
        institutes.save(institute);
        staff.save(new InstituteStaff(account.get(), institute.id, clock.instant()));
        audit.record("INSTITUTE_APPLIED", "institute", institute.id, institute.name);
        tellApprovers(institute);
    }

    void tellApprovers(Institute institute) {
        var approvers = accounts.idsWithRole(Role.APPROVER);
        if (!approvers.isEmpty()) {
            events.publishEvent(Notice.to(approvers, "Notice.instituteApplied",
                    Map.of("institute", NoticeValue.text(institute.name)), "/dinas/lembaga/" + institute.id));
        }
    }

    private Optional<Long> register(FirstStaff person, Locale language) {
        try {
            return registration.registerStaff(person.staffName(), person.staffEmail(), person.password(), language);
        } catch (RuleViolation violation) {
            throw beside(violation);
        }
    }

    /** The account's field names are the institute's too; here they have names of their own. */
    private static RuleViolation beside(RuleViolation violation) {
        return switch (violation.field().orElse("")) {
            case "name" -> RuleViolation.at("staffName", violation.key(), violation.arguments());
            case "email" -> RuleViolation.at("staffEmail", violation.key(), violation.arguments());
            default -> violation;
        };
    }
}
