package id.latih.enrolment;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.SignedInUser;
import id.latih.enrolment.ApplicationEvent.Actor;
import id.latih.training.BatchInfo;

/**
 * The only place where an application's state changes: checks the table, writes the history and the audit,
 * tells those concerned. The caller holds the locks and the transaction.
 */
@Component
class Transitions {

    private final HistoryWriter history;
    private final ApplicationNotices notices;
    private final RestrictedUse restricted;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    Transitions(HistoryWriter history, ApplicationNotices notices, RestrictedUse restricted,
            CurrentUser currentUser, Audit audit, Clock clock) {
        this.history = history;
        this.notices = notices;
        this.restricted = restricted;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    void apply(Application application, ApplicationEvent event) {
        apply(application, event, Reason.NONE);
    }

    void apply(Application application, ApplicationEvent event, Reason reason) {
        apply(application, event, reason, application.rankNo, application.rankNo);
    }

    /** Where the caller has read the application's batch, so that nobody reads it again. */
    void apply(Application application, ApplicationEvent event, BatchInfo batch) {
        apply(application, event, Reason.NONE, application.rankNo, application.rankNo, batch);
    }

    /** With a change of rank, from what it was or would have been. */
    void apply(Application application, ApplicationEvent event, Reason reason, @Nullable Integer fromRank,
            @Nullable Integer toRank) {
        apply(application, event, reason, fromRank, toRank, null);
    }

    private void apply(Application application, ApplicationEvent event, Reason reason, @Nullable Integer fromRank,
            @Nullable Integer toRank, @Nullable BatchInfo batch) {
        var from = application.state;
        if (!event.isPossibleIn(from)) {
            throw new RuleViolation("Transitions.notPossible", application.label(), from);
        }
        restricted.check(application, event);
        var user = actor(event);
        application.state = event.to();
        application.stateSince = clock.instant();
        application.reasonCode = reason.codeName();
        application.reasonNote = reason.note();
        forgetWhatTheStateDoesNotHave(application);
        forgetWhatWasNotSent(application, from);
        history.write(application, event, from, user, reason, fromRank, toRank);
        audit.record("APPLICATION_" + event, "application", application.id(), application.label(), from,
                application.state, reason.code(), reason.note());
        notices.tell(application, event, reason, batch);
    }

    private @Nullable SignedInUser actor(ApplicationEvent event) {
        if (event.actor() == Actor.PORTAL) {
            return null;
        }
        var user = currentUser.get();
        if (user.role() != role(event.actor())) {
            throw new AccessDeniedException(event + " is not for " + user.role());
        }
        return user;
    }

    private static Role role(Actor actor) {
        return switch (actor) {
            case RESIDENT -> Role.RESIDENT;
            case STAFF -> Role.INSTITUTE_STAFF;
            case APPROVER -> Role.APPROVER;
            case PORTAL -> throw new IllegalArgumentException("the portal has no role");
        };
    }

    /** Begun anew after a withdrawal, and ended with its batch: staff may look at what was sent, and this was not. */
    private static void forgetWhatWasNotSent(Application application, ApplicationState from) {
        if (from == ApplicationState.DRAFT && application.state != ApplicationState.SUBMITTED
                && application.submittedAt != null) {
            application.answers.clear();
        }
    }

    private static void forgetWhatTheStateDoesNotHave(Application application) {
        if (!application.state.holdsSeat()) {
            application.seatNo = null;
        }
        if (application.state != ApplicationState.APPROVED) {
            application.respondBy = null;
        }
        if (application.state != ApplicationState.RESERVE) {
            application.reserveRank = null;
        }
        if (application.state != ApplicationState.CORRECTION_REQUESTED) {
            application.correctionRequest = null;
        }
    }
}
