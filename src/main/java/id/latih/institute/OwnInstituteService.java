package id.latih.institute;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.account.Registration;
import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.core.RuleViolation;

/** Lets staff keep their institute's page and its list of colleagues; also before it is verified. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class OwnInstituteService {

    private final InstituteRepository institutes;
    private final InstituteStaffRepository staff;
    private final InstituteRules rules;
    private final ReceivedApplications received;
    private final OwnInstitute own;
    private final Registration registration;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnInstituteService(InstituteRepository institutes, InstituteStaffRepository staff, InstituteRules rules,
            ReceivedApplications received, OwnInstitute own, Registration registration,
            CurrentUser currentUser, Audit audit, ApplicationEventPublisher events,
            Clock clock) {
        this.institutes = institutes;
        this.staff = staff;
        this.rules = rules;
        this.received = received;
        this.own = own;
        this.registration = registration;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The institute of whoever is signed in, of any state; empty for somebody who was removed from theirs. */
    @Transactional(readOnly = true)
    public Optional<InstituteDetails> find() {
        return staff.instituteOf(currentUser.id()).flatMap(institutes::findById).map(InstituteDetails::of);
    }

    /**
     * Corrects what the institute says of itself. A refused institute applies again by this.
     *
     * @throws RuleViolation beside the first field that cannot be, or where a colleague changed it meanwhile
     */
    public void update(int version, InstituteData data) {
        var institute = staff.instituteOf(currentUser.id()).flatMap(institutes::findById)
                .orElseThrow(() -> new AccessDeniedException("works for no institute"));
        if (institute.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        var before = institute.name;
        rules.apply(data, institute);
        audit.record("INSTITUTE_CHANGED", "institute", institute.id, institute.name, before, institute.name, null, null);
        events.publishEvent(new InstituteChanged(institute.id));
        if (institute.state == InstituteState.REFUSED) {
            applyAgain(institute);
        }
    }

    private void applyAgain(Institute institute) {
        institute.state = InstituteState.APPLIED;
        institute.appliedAt = clock.instant();
        audit.record("INSTITUTE_APPLIED", "institute", institute.id, institute.name, InstituteState.REFUSED,
                InstituteState.APPLIED, null, null);
        received.tellApprovers(institute);
    }

    /** Those who work for the own institute, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return staff.colleagues(own.require());
    }

    /**
     * Invites somebody by e-mail to work for the own institute; one who was staff before is taken in at once.
     *
     * @throws RuleViolation beside the name or address, such as one that has an account of another kind
     */
    public void invite(String name, String email, Locale language) {
        var institute = own.require();
        var account = staff.withoutInstitute(email.strip().toLowerCase(Locale.ROOT))
                .orElseGet(() -> registration.invite(name, email, Role.INSTITUTE_STAFF, language));
        staff.save(new InstituteStaff(account, institute, clock.instant()));
        audit.record("STAFF_INVITED", "account", account, name.strip(), null, institutes.findById(institute).orElseThrow().name,
                null, null);
    }

    /** Ends somebody's work for the own institute; they keep their account but see nothing of it any more. */
    public void remove(long accountId) {
        var institute = own.require();
        if (accountId == currentUser.id()) {
            throw new RuleViolation("OwnInstituteService.yourself");
        }
        var colleague = staff.findById(accountId).filter(member -> member.instituteId == institute)
                .orElseThrow(() -> new AccessDeniedException("account " + accountId));
        staff.delete(colleague);
        audit.record("STAFF_REMOVED", "institute", institute, "account " + accountId);
    }
}
