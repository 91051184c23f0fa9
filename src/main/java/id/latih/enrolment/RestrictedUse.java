package id.latih.enrolment;

import static id.latih.enrolment.ApplicationEvent.APPROVE;
import static id.latih.enrolment.ApplicationEvent.OFFER_SEAT;
import static id.latih.enrolment.ApplicationEvent.PASS_DOCUMENTS;
import static id.latih.enrolment.ApplicationEvent.PLACE_ON_RESERVE;
import static id.latih.enrolment.ApplicationEvent.PROPOSE;
import static id.latih.enrolment.ApplicationEvent.REAPPLY;
import static id.latih.enrolment.ApplicationEvent.REFUSE;
import static id.latih.enrolment.ApplicationEvent.REFUSE_DOCUMENTS;
import static id.latih.enrolment.ApplicationEvent.REOPEN;
import static id.latih.enrolment.ApplicationEvent.REQUEST_CORRECTION;
import static id.latih.enrolment.ApplicationEvent.REREGISTER;
import static id.latih.enrolment.ApplicationEvent.RESUBMIT;
import static id.latih.enrolment.ApplicationEvent.REVERT;
import static id.latih.enrolment.ApplicationEvent.SUBMIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicationEvent.Actor;
import id.latih.resident.ResidentCard;
import id.latih.resident.RestrictionDirectory;

/**
 * Nobody is judged by data that are kept only, and nothing new begins with them, until the person ends the restriction.
 * Others are not held up: their list is made without. What is due by a date, and a training that runs, go on.
 */
@Component
class RestrictedUse {

    private static final Set<ApplicationEvent> NEW_USES = EnumSet.of(SUBMIT, RESUBMIT, REAPPLY, REREGISTER,
            REQUEST_CORRECTION, PASS_DOCUMENTS, REFUSE_DOCUMENTS, REOPEN, PROPOSE, APPROVE, PLACE_ON_RESERVE, REFUSE, REVERT,
            OFFER_SEAT);

    private final RestrictionDirectory restriction;
    private final ApplicationRepository applications;

    RestrictedUse(RestrictionDirectory restriction, ApplicationRepository applications) {
        this.restriction = restriction;
        this.applications = applications;
    }

    /** @throws RuleViolation where the event would use data that are kept only */
    void check(Application application, ApplicationEvent event) {
        if (NEW_USES.contains(event) && restriction.isRestricted(application.residentId)) {
            throw event.actor() == Actor.RESIDENT ? byOneself() : refused(application);
        }
    }

    /** For what staff do with an application, its state apart. @throws RuleViolation where the data are kept only */
    void check(Application application) {
        if (restriction.isRestricted(application.residentId)) {
            throw refused(application);
        }
    }

    /** For the resident's own next step. */
    void check(ResidentCard self) {
        if (self.restricted()) {
            throw byOneself();
        }
    }

    /** Those whose data may be used. */
    List<Application> usable(long batchId, List<Application> all) {
        var kept = applications.restrictedIn(batchId);
        return kept.isEmpty() ? all : all.stream().filter(application -> !kept.contains(application.id())).toList();
    }

    private static RuleViolation refused(Application application) {
        return new RuleViolation("RestrictedUse.refused", application.label());
    }

    private static RuleViolation byOneself() {
        return new RuleViolation("RestrictedUse.own");
    }
}
