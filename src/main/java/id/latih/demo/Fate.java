package id.latih.demo;

import static id.latih.enrolment.ApplicationEvent.APPROVE;
import static id.latih.enrolment.ApplicationEvent.CANCEL;
import static id.latih.enrolment.ApplicationEvent.CLOSE;
import static id.latih.enrolment.ApplicationEvent.DECLINE;
import static id.latih.enrolment.ApplicationEvent.EXPIRE;
import static id.latih.enrolment.ApplicationEvent.FAIL;
import static id.latih.enrolment.ApplicationEvent.GRADUATE;
import static id.latih.enrolment.ApplicationEvent.OFFER_SEAT;
import static id.latih.enrolment.ApplicationEvent.PASS_DOCUMENTS;
import static id.latih.enrolment.ApplicationEvent.PLACE_ON_RESERVE;
import static id.latih.enrolment.ApplicationEvent.PROPOSE;
import static id.latih.enrolment.ApplicationEvent.REFUSE;
import static id.latih.enrolment.ApplicationEvent.REFUSE_DOCUMENTS;
import static id.latih.enrolment.ApplicationEvent.REQUEST_CORRECTION;
import static id.latih.enrolment.ApplicationEvent.REREGISTER;
import static id.latih.enrolment.ApplicationEvent.RESIGN;
import static id.latih.enrolment.ApplicationEvent.RESUBMIT;
import static id.latih.enrolment.ApplicationEvent.REVERT;
import static id.latih.enrolment.ApplicationEvent.START_TRAINING;
import static id.latih.enrolment.ApplicationEvent.SUBMIT;
import static id.latih.enrolment.ApplicationEvent.WITHDRAW;

import java.util.ArrayList;
import java.util.List;

import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.ProposedAs;

/** What becomes of an application: the events of its life so far, and where its scores put it. */
enum Fate {
    DRAFT(Band.NO_SCORE),
    DRAFT_CLOSED(Band.NO_SCORE, CLOSE),
    CANCELLED_DRAFT(Band.NO_SCORE, CANCEL),
    SUBMITTED(Band.NO_SCORE, SUBMIT),
    UNDECIDED_CLOSED(Band.NO_SCORE, SUBMIT, CLOSE),
    CANCELLED_EARLY(Band.NO_SCORE, SUBMIT, CANCEL),
    WITHDRAWN(Band.NO_SCORE, SUBMIT, WITHDRAW),
    CORRECTING(Band.NO_SCORE, SUBMIT, REQUEST_CORRECTION),
    RESUBMITTED(Band.NO_SCORE, SUBMIT, REQUEST_CORRECTION, RESUBMIT),
    REFUSED_DOCUMENTS(Band.NO_SCORE, SUBMIT, REFUSE_DOCUMENTS),
    PASSED(Band.NO_SCORE, SUBMIT, PASS_DOCUMENTS),
    CANCELLED(Band.NO_SCORE, SUBMIT, PASS_DOCUMENTS, CANCEL),
    WITHDRAWN_LATE(Band.NO_SCORE, SUBMIT, PASS_DOCUMENTS, WITHDRAW),
    SCORED(Band.REST, SUBMIT, PASS_DOCUMENTS),
    PROPOSED_SEAT(Band.SEAT, SUBMIT, PASS_DOCUMENTS, PROPOSE),
    PROPOSED_RESERVE(Band.RESERVE, SUBMIT, PASS_DOCUMENTS, PROPOSE),
    PROPOSED_NONE(Band.REST, SUBMIT, PASS_DOCUMENTS, PROPOSE),
    ABSENT(Band.NO_SCORE, PROPOSED_NONE, REFUSE),
    REFUSED(Band.REST, PROPOSED_NONE, REFUSE),
    OFFERED(Band.SEAT, PROPOSED_SEAT, APPROVE),
    DECLINED(Band.SEAT, OFFERED, DECLINE),
    EXPIRED(Band.SEAT, OFFERED, EXPIRE),
    CONFIRMED(Band.SEAT, OFFERED, REREGISTER),
    TRAINEE(Band.SEAT, CONFIRMED, START_TRAINING),
    RESIGNED(Band.SEAT, TRAINEE, RESIGN),
    GRADUATED(Band.SEAT, TRAINEE, GRADUATE),
    FAILED(Band.SEAT, TRAINEE, FAIL),
    RESERVE(Band.RESERVE, PROPOSED_RESERVE, PLACE_ON_RESERVE),
    /** Refused by mistake, then put right. */
    REVIEWED(Band.RESERVE, PROPOSED_RESERVE, REFUSE, REVERT, PLACE_ON_RESERVE),
    RESERVE_CLOSED(Band.RESERVE, RESERVE, CLOSE),
    PROMOTED(Band.PROMOTED, RESERVE, OFFER_SEAT),
    PROMOTED_CONFIRMED(Band.PROMOTED, PROMOTED, REREGISTER),
    PROMOTED_TRAINEE(Band.PROMOTED, PROMOTED_CONFIRMED, START_TRAINING),
    PROMOTED_GRADUATED(Band.PROMOTED, PROMOTED_TRAINEE, GRADUATE);

    /** The groups of a ranking, best first; whoever has no scores isn't in it. */
    enum Band { SEAT, PROMOTED, RESERVE, REST, NO_SCORE }

    private final Band band;
    private final List<ApplicationEvent> events;

    Fate(Band band, ApplicationEvent... events) {
        this.band = band;
        this.events = List.of(events);
    }

    Fate(Band band, Fate until, ApplicationEvent... then) {
        this.band = band;
        var all = new ArrayList<>(until.events);
        all.addAll(List.of(then));
        this.events = List.copyOf(all);
    }

    Band band() {
        return band;
    }

    List<ApplicationEvent> events() {
        return events;
    }

    boolean has(ApplicationEvent event) {
        return events.contains(event);
    }

    ApplicationState end() {
        return events.isEmpty() ? ApplicationState.DRAFT : events.getLast().to();
    }

    /** Whether a seat was ever held or is about to be. */
    boolean wantsSeat() {
        return band == Band.SEAT || band == Band.PROMOTED;
    }

    ProposedAs proposedAs() {
        return switch (band) {
            case SEAT -> ProposedAs.SEAT;
            case PROMOTED, RESERVE -> ProposedAs.RESERVE;
            case REST, NO_SCORE -> ProposedAs.NONE;
        };
    }
}
