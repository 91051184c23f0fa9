package id.latih.enrolment;

import static id.latih.enrolment.ApplicationEvent.Actor.APPROVER;
import static id.latih.enrolment.ApplicationEvent.Actor.PORTAL;
import static id.latih.enrolment.ApplicationEvent.Actor.RESIDENT;
import static id.latih.enrolment.ApplicationEvent.Actor.STAFF;
import static id.latih.enrolment.ApplicationEvent.Told.APPLICANT;
import static id.latih.enrolment.ApplicationEvent.Told.INSTITUTE;
import static id.latih.enrolment.ApplicationState.APPROVED;
import static id.latih.enrolment.ApplicationState.CANCELLED;
import static id.latih.enrolment.ApplicationState.CLOSED;
import static id.latih.enrolment.ApplicationState.CORRECTION_REQUESTED;
import static id.latih.enrolment.ApplicationState.DOCUMENTS_PASSED;
import static id.latih.enrolment.ApplicationState.DRAFT;
import static id.latih.enrolment.ApplicationState.EXPIRED;
import static id.latih.enrolment.ApplicationState.GRADUATED;
import static id.latih.enrolment.ApplicationState.NOT_GRADUATED;
import static id.latih.enrolment.ApplicationState.NOT_SELECTED;
import static id.latih.enrolment.ApplicationState.PROPOSED;
import static id.latih.enrolment.ApplicationState.REREGISTERED;
import static id.latih.enrolment.ApplicationState.RESERVE;
import static id.latih.enrolment.ApplicationState.SUBMITTED;
import static id.latih.enrolment.ApplicationState.TRAINEE;
import static id.latih.enrolment.ApplicationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * The state machine of an application, whole: what may happen, from which states to which, who may do it,
 * and who is told. {@code docs/states.md} is written from this table.
 */
public enum ApplicationEvent {
    SUBMIT(from(DRAFT), SUBMITTED, by(RESIDENT), tells(APPLICANT)),
    REQUEST_CORRECTION(from(SUBMITTED), CORRECTION_REQUESTED, by(STAFF), tells(APPLICANT)),
    RESUBMIT(from(CORRECTION_REQUESTED), SUBMITTED, by(RESIDENT), tells(APPLICANT, INSTITUTE)),
    PASS_DOCUMENTS(from(SUBMITTED), DOCUMENTS_PASSED, by(STAFF), tells(APPLICANT)),
    REFUSE_DOCUMENTS(from(SUBMITTED, CORRECTION_REQUESTED), NOT_SELECTED, by(STAFF), tells(APPLICANT)),
    /** Takes the institute's own document check back. */
    REOPEN(from(DOCUMENTS_PASSED, NOT_SELECTED), SUBMITTED, by(STAFF), tells(APPLICANT)),
    /** The approvers are told once a list, not once an application. */
    PROPOSE(from(DOCUMENTS_PASSED), PROPOSED, by(STAFF), tells(APPLICANT)),
    /** Takes the list back before anything on it is decided. */
    RECALL(from(PROPOSED), DOCUMENTS_PASSED, by(STAFF), tells()),
    APPROVE(from(PROPOSED, RESERVE), APPROVED, by(APPROVER), tells(APPLICANT)),
    PLACE_ON_RESERVE(from(PROPOSED), RESERVE, by(APPROVER), tells(APPLICANT)),
    REFUSE(from(PROPOSED, RESERVE), NOT_SELECTED, by(APPROVER), tells(APPLICANT)),
    /** Takes a decision back, until the training begins. */
    REVERT(from(APPROVED, RESERVE, NOT_SELECTED, REREGISTERED), PROPOSED, by(APPROVER), tells(APPLICANT)),
    /** Changes the rank on the waiting list; the state stays. */
    RERANK(from(RESERVE), RESERVE, by(APPROVER), tells(APPLICANT)),
    /** A seat became free: the next reserve gets it. */
    OFFER_SEAT(from(RESERVE), APPROVED, by(PORTAL), tells(APPLICANT)),
    REREGISTER(from(APPROVED), REREGISTERED, by(RESIDENT), tells(APPLICANT, INSTITUTE)),
    DECLINE(from(APPROVED), WITHDRAWN, by(RESIDENT), tells(APPLICANT, INSTITUTE)),
    /** The resident confirmed a place elsewhere, so this offer goes on to the next. */
    RELEASE(from(APPROVED), WITHDRAWN, by(PORTAL), tells(APPLICANT, INSTITUTE)),
    EXPIRE(from(APPROVED), EXPIRED, by(PORTAL), tells(APPLICANT, INSTITUTE)),
    WITHDRAW(from(SUBMITTED, CORRECTION_REQUESTED, DOCUMENTS_PASSED, PROPOSED, RESERVE, REREGISTERED), WITHDRAWN,
            by(RESIDENT), tells(APPLICANT, INSTITUTE)),
    /** The applicant was erased; nobody is left to be told. */
    ERASE(from(SUBMITTED, CORRECTION_REQUESTED, DOCUMENTS_PASSED, PROPOSED, APPROVED, RESERVE, REREGISTERED), WITHDRAWN,
            by(PORTAL), tells()),
    /** Applies again, while registration is open. */
    REAPPLY(from(WITHDRAWN), DRAFT, by(RESIDENT), tells()),
    START_TRAINING(from(REREGISTERED), TRAINEE, by(PORTAL), tells(APPLICANT)),
    CLOSE(from(DRAFT, SUBMITTED, CORRECTION_REQUESTED, DOCUMENTS_PASSED, PROPOSED, RESERVE), CLOSED,
            by(PORTAL), tells(APPLICANT)),
    CANCEL(from(DRAFT, SUBMITTED, CORRECTION_REQUESTED, DOCUMENTS_PASSED, PROPOSED, APPROVED, RESERVE,
            REREGISTERED, TRAINEE), CANCELLED, by(PORTAL), tells(APPLICANT)),
    /** Left after the training began. */
    RESIGN(from(TRAINEE), WITHDRAWN, by(STAFF), tells(APPLICANT)),
    GRADUATE(from(TRAINEE), GRADUATED, by(STAFF), tells(APPLICANT)),
    FAIL(from(TRAINEE), NOT_GRADUATED, by(STAFF), tells(APPLICANT));

    /** Who does it. The portal acts by itself, at any hour. */
    public enum Actor { RESIDENT, STAFF, APPROVER, PORTAL }

    /** Who gets a message: the applicant, or the staff of the batch's institute. */
    public enum Told { APPLICANT, INSTITUTE }

    private final Set<ApplicationState> from;
    private final ApplicationState to;
    private final Actor actor;
    private final Set<Told> told;

    ApplicationEvent(Set<ApplicationState> from, ApplicationState to, Actor actor, Set<Told> told) {
        this.from = from;
        this.to = to;
        this.actor = actor;
        this.told = told;
    }

    public Set<ApplicationState> from() {
        return from;
    }

    public ApplicationState to() {
        return to;
    }

    public Actor actor() {
        return actor;
    }

    public Set<Told> told() {
        return told;
    }

    public boolean isPossibleIn(ApplicationState state) {
        return from.contains(state);
    }

    private static Set<ApplicationState> from(ApplicationState first, ApplicationState... more) {
        return EnumSet.of(first, more);
    }

    private static Actor by(Actor actor) {
        return actor;
    }

    private static Set<Told> tells(Told... told) {
        return Set.of(told);
    }
}
