package id.latih.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.enrolment.DecisionSummary.Problem;
import id.latih.enrolment.EnrolmentLocks.Held;
import id.latih.resident.IdentityNumber;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;

/**
 * Approvers decide on the proposals of all institutes. However many decide at the same moment, a batch never
 * has more placements than seats: each decision holds the batch's lock, and the database numbers the seats.
 */
@Service
@Transactional
@PreAuthorize("hasRole('APPROVER')")
public class DecisionService {

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final Seats seats;
    private final RestrictedUse restricted;
    private final ApplicantDetails details;
    private final BatchDirectory batches;
    private final BatchWorkReader work;

    DecisionService(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions, Seats seats,
            RestrictedUse restricted, ApplicantDetails details, BatchDirectory batches, BatchWorkReader work) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.seats = seats;
        this.restricted = restricted;
        this.details = details;
        this.batches = batches;
        this.work = work;
    }

    /** The published batches of all institutes; {@code waitingOnly} those with a proposal to decide. */
    @Transactional(readOnly = true)
    public List<BatchWork> batches(String text, boolean waitingOnly, Pageable page) {
        return work.find(null, text.strip(), waitingOnly ? BatchWorkReader.TO_DECIDE : Set.of(), page);
    }

    @Transactional(readOnly = true)
    public BatchInfo batch(long batchId) {
        return batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
    }

    @Transactional(readOnly = true)
    public List<ApplicantRow> applicants(long batchId, ApplicantFilter filter, Pageable page) {
        return applications.applicants(batchId, filter.wanted(), filter.text(), StaffWindow.ALWAYS,
                ApplicantSort.stable(page));
    }

    @Transactional(readOnly = true)
    public int count(long batchId, ApplicantFilter filter) {
        return applications.countApplicants(batchId, filter.wanted(), filter.text(), StaffWindow.ALWAYS);
    }

    /** How many on the waiting list an approval could give a seat that is left free. */
    @Transactional(readOnly = true)
    public int ready(long batchId) {
        return seats.ready(batch(batchId));
    }

    @Transactional(readOnly = true)
    public List<StateCount> counts(long batchId) {
        return applications.counts(batchId, StaffWindow.ALWAYS);
    }

    /**
     * With the same person's other applications, and those from the same family card. Leaves a line in the audit,
     * once a day.
     */
    public ApplicantDetail detail(long applicationId) {
        var application = details.sent(applicationId);
        return details.forApprover(application, batch(application.batchId));
    }

    /** Leaves a line in the audit, once a day. */
    public byte[] document(long applicationId, long documentId) {
        return details.content(details.sent(applicationId), documentId, NumberScreen.DECISION);
    }

    /** An applicant's number in full. Leaves a line in the audit. */
    public String number(long applicationId, IdentityNumber which) {
        return details.number(details.sent(applicationId), which, NumberScreen.DECISION);
    }

    /** @throws RuleViolation where the seats are taken, or the resident holds a place elsewhere */
    public void approve(long applicationId) {
        var held = locks.hold(applicationId);
        checkPossible(held.application(), ApplicationEvent.APPROVE);
        seats.give(held.batch(), held.application(), ApplicationEvent.APPROVE, Reason.NONE);
    }

    /** Puts on the waiting list, behind those who are on it. */
    public void placeOnReserve(long applicationId) {
        var held = locks.hold(applicationId);
        reserve(held);
    }

    public void refuse(long applicationId, RefusalReason reason, String note) {
        var held = locks.hold(applicationId);
        transitions.apply(held.application(), ApplicationEvent.REFUSE, new Reason(reason, note));
    }

    /** Takes a decision back; the application waits for a decision again. Until the training begins or is cancelled. */
    public void revert(long applicationId, RevertReason reason, String note) {
        var held = locks.hold(applicationId);
        seats.checkOpen(held.batch());
        if (held.application().proposedAs == null) {
            throw new RuleViolation("DecisionService.refusedByInstitute", held.application().label());
        }
        transitions.apply(held.application(), ApplicationEvent.REVERT, new Reason(reason, note));
    }

    /** Moves within the waiting list; the others move up or down. Each change is kept with the reason. */
    public void rerank(long applicationId, int newRank, RevertReason reason, String note) {
        var held = locks.hold(applicationId);
        checkPossible(held.application(), ApplicationEvent.RERANK);
        var waiting = new ArrayList<>(applications.lockAll(held.batch().id(), List.of(ApplicationState.RESERVE)));
        waiting.sort(Comparator.comparing((Application application) -> application.reserveRank)
                .thenComparing(Application::id));
        if (newRank < 1 || newRank > waiting.size()) {
            throw RuleViolation.at("rank", "DecisionService.rankOutOfRange", waiting.size());
        }
        waiting.remove(held.application());
        waiting.add(newRank - 1, held.application());
        for (int place = 1; place <= waiting.size(); place++) {
            var application = waiting.get(place - 1);
            var before = application.reserveRank;
            if (before == null || before != place) {
                application.reserveRank = place;
                transitions.apply(application, ApplicationEvent.RERANK, new Reason(reason, note), before, place);
            }
        }
    }

    /**
     * Decides everything still undecided on a batch's list as the institute proposed it, in the order of
     * ranks. What can't be, such as somebody placed elsewhere since, stays undecided and is named.
     */
    public DecisionSummary decideAllAsProposed(long batchId) {
        var batch = locks.batch(batchId);
        var approved = 0;
        var reserves = 0;
        var refused = 0;
        var problems = new ArrayList<Problem>();
        var proposed = applications.lockAll(batchId, List.of(ApplicationState.PROPOSED)).stream()
                .sorted(Comparator.comparing((Application application) -> application.rankNo,
                        Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        for (var application : proposed) {
            try {
                switch (application.proposedAs == null ? ProposedAs.NONE : application.proposedAs) {
                    case SEAT -> {
                        seats.give(batch, application, ApplicationEvent.APPROVE, Reason.NONE);
                        approved++;
                    }
                    case RESERVE -> {
                        reserve(new Held(batch, application));
                        reserves++;
                    }
                    case NONE -> {
                        transitions.apply(application, ApplicationEvent.REFUSE, new Reason(notProposed(application), null));
                        refused++;
                    }
                }
            } catch (RuleViolation why) {
                problems.add(new Problem(application.label(), why));
            }
        }
        return new DecisionSummary(approved, reserves, refused, problems);
    }

    private void reserve(Held held) {
        checkPossible(held.application(), ApplicationEvent.PLACE_ON_RESERVE);
        seats.checkOpen(held.batch());
        applications.flush();
        var waiting = applications.countByBatchIdAndStateIn(held.batch().id(), List.of(ApplicationState.RESERVE));
        if (waiting >= held.batch().reserves()) {
            throw new RuleViolation("DecisionService.reservesFull", held.batch().reserves());
        }
        held.application().reserveRank = applications.lastReserveRank(held.batch().id()) + 1;
        transitions.apply(held.application(), ApplicationEvent.PLACE_ON_RESERVE);
    }

    private static RefusalReason notProposed(Application application) {
        return application.totalScore == null ? RefusalReason.ABSENT_FROM_SELECTION : RefusalReason.SEATS_FULL;
    }

    private void checkPossible(Application application, ApplicationEvent event) {
        if (!event.isPossibleIn(application.state)) {
            throw new RuleViolation("Transitions.notPossible", application.label(), application.state);
        }
        restricted.check(application, event);
    }
}
