package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.enrolment.Proposal.Candidate;
import id.latih.institute.OwnInstitute;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;

/** The institute ranks those who passed the document check and proposes the list to the approvers. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class ProposalService {

    private static final List<ApplicationState> UNCHECKED =
            List.of(ApplicationState.SUBMITTED, ApplicationState.CORRECTION_REQUESTED);
    private static final List<ApplicationState> RANKED = List.of(ApplicationState.DOCUMENTS_PASSED);
    private static final List<ApplicationState> PROPOSED = List.of(ApplicationState.PROPOSED);
    private static final List<ApplicationState> SEATED =
            Arrays.stream(ApplicationState.values()).filter(ApplicationState::holdsSeat).toList();

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final RestrictedUse restricted;
    private final ApplicationNotices notices;
    private final BatchDirectory batches;
    private final OwnInstitute ownInstitute;
    private final Clock clock;

    ProposalService(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions,
            RestrictedUse restricted, ApplicationNotices notices, BatchDirectory batches, OwnInstitute ownInstitute,
            Clock clock) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.restricted = restricted;
        this.notices = notices;
        this.batches = batches;
        this.ownInstitute = ownInstitute;
        this.clock = clock;
    }

    /** The list by the published weighting, as it stands now. */
    @Transactional(readOnly = true)
    public Proposal proposal(long batchId) {
        var batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
        ownInstitute.check(batch.instituteId());
        return proposal(batch, Ranking.of(restricted.usable(batchId, applications.inBatch(batchId, RANKED))));
    }

    /**
     * Proposes everybody who passed the document check and whose data may be used, in this order: seats first, then
     * reserves, the rest as not selected. An order other than the ranking needs a reason, kept with each changed rank.
     *
     * @param order the application ids, each of {@link #proposal} once
     * @throws RuleViolation where registration is open, a check is left, the list changed meanwhile, or the
     *         reason is missing
     */
    public void propose(long batchId, List<Long> order, String reason) {
        var batch = locks.batch(batchId);
        ownInstitute.check(batch.instituteId());
        checkReady(batch);
        var ranking = Ranking.of(restricted.usable(batchId, applications.lockAll(batchId, RANKED)));
        var proposal = proposal(batch, ranking);
        var byId = new HashMap<Long, Application>();
        ranking.forEach(application -> byId.put(application.id(), application));
        if (ranking.isEmpty()) {
            throw new RuleViolation("ProposalService.nobody");
        }
        if (order.size() != ranking.size() || !new HashSet<>(order).equals(byId.keySet())) {
            throw new RuleViolation("ProposalService.listChanged");
        }
        var asRanked = order.equals(ranking.stream().map(Application::id).toList());
        if (!asRanked && reason.isBlank()) {
            throw RuleViolation.at("reason", "ProposalService.reasonMissing");
        }
        var offset = applications.lastRank(batchId);
        for (int place = 1; place <= order.size(); place++) {
            propose(byId.get(order.get(place - 1)), proposal, place, offset, ranking, reason);
        }
        notices.listProposed(batch, order.size());
    }

    private void propose(Application application, Proposal proposal, int place, int offset,
            List<Application> ranking, String reason) {
        var earned = offset + ranking.indexOf(application) + 1;
        application.proposedAs = proposal.as(place);
        application.rankNo = offset + place;
        transitions.apply(application, ApplicationEvent.PROPOSE,
                earned == application.rankNo ? Reason.NONE : new Reason(null, reason), earned, application.rankNo);
    }

    /** Takes the list back, as long as nothing on it is decided. */
    public void recall(long batchId) {
        var batch = locks.batch(batchId);
        ownInstitute.check(batch.instituteId());
        var proposed = applications.lockAll(batchId, PROPOSED);
        if (proposed.isEmpty()) {
            throw new RuleViolation("ProposalService.nothingToRecall");
        }
        for (var application : proposed) {
            application.proposedAs = null;
            application.rankNo = null;
            transitions.apply(application, ApplicationEvent.RECALL, Reason.NONE, null, null);
        }
        notices.listRecalled(batch, proposed.size());
    }

    private void checkReady(BatchInfo batch) {
        var today = LocalDate.now(clock);
        if (batch.registrationOpen(today)) {
            throw new RuleViolation("ProposalService.stillOpen", batch.closesOn());
        }
        if (batch.started() || !today.isBefore(batch.startsOn())) {
            throw new RuleViolation("Seats.begun", batch.startsOn());
        }
        var unchecked = applications.countUsable(batch.id(), UNCHECKED);
        if (unchecked > 0) {
            throw new RuleViolation("ProposalService.unchecked", unchecked);
        }
    }

    private Proposal proposal(BatchInfo batch, List<Application> ranking) {
        var names = names(batch.id());
        var candidates = new ArrayList<Candidate>();
        for (var application : ranking) {
            candidates.add(new Candidate(application.id(), application.label(),
                    names.getOrDefault(application.id(), ""), application.testScore, application.interviewScore,
                    application.totalScore, candidates.size() + 1));
        }
        var taken = applications.countByBatchIdAndStateIn(batch.id(), SEATED);
        var waiting = applications.countByBatchIdAndStateIn(batch.id(), List.of(ApplicationState.RESERVE));
        return new Proposal(batch, candidates, (int) Math.max(0, batch.seats() - taken),
                (int) Math.max(0, batch.reserves() - waiting),
                applications.countUsable(batch.id(), UNCHECKED));
    }

    private Map<Long, String> names(long batchId) {
        var names = new HashMap<Long, String>();
        applications.applicants(batchId, RANKED, "", StaffWindow.ALWAYS, Pageable.unpaged())
                .forEach(row -> names.put(row.id(), row.fullName()));
        return names;
    }
}
