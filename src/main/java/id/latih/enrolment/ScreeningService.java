package id.latih.enrolment;

import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;
import id.latih.resident.IdentityNumber;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;

/**
 * Staff work through the applicants of their own institute's batches. Every method refuses another
 * institute's batch or application ({@link AccessDeniedException}); every step refuses one that somebody
 * else changed since ({@link RuleViolation} {@code Stale.changed}). Whose application ended too long ago is
 * neither listed nor shown ({@link StaffWindow}).
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class ScreeningService {

    private static final int REQUEST_LENGTH = 1000;

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final ApplicantDetails details;
    private final StaffWindow window;
    private final BatchDirectory batches;
    private final OwnInstitute ownInstitute;
    private final BatchWorkReader work;
    private final Seats seats;

    ScreeningService(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions,
            ApplicantDetails details, StaffWindow window, BatchDirectory batches, OwnInstitute ownInstitute,
            BatchWorkReader work, Seats seats) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.details = details;
        this.window = window;
        this.batches = batches;
        this.ownInstitute = ownInstitute;
        this.work = work;
        this.seats = seats;
    }

    /** The institute's published batches with what waits in each; {@code waitingOnly} leaves out the quiet ones. */
    @Transactional(readOnly = true)
    public List<BatchWork> batches(String text, boolean waitingOnly, Pageable page) {
        return work.find(ownInstitute.require(), text.strip(), waitingOnly ? BatchWorkReader.TO_SCREEN : Set.of(), page);
    }

    @Transactional(readOnly = true)
    public BatchInfo batch(long batchId) {
        return ownBatch(batchId);
    }

    /** One page of a batch's applicants; sorts by the properties of {@link ApplicantRow}. */
    @Transactional(readOnly = true)
    public List<ApplicantRow> applicants(long batchId, ApplicantFilter filter, Pageable page) {
        ownBatch(batchId);
        return applications.applicants(batchId, filter.wanted(), filter.text(), window.since(),
                ApplicantSort.stable(page));
    }

    @Transactional(readOnly = true)
    public int count(long batchId, ApplicantFilter filter) {
        ownBatch(batchId);
        return applications.countApplicants(batchId, filter.wanted(), filter.text(), window.since());
    }

    /** How many applications are in each state. */
    @Transactional(readOnly = true)
    public List<StateCount> counts(long batchId) {
        ownBatch(batchId);
        return applications.counts(batchId, window.since());
    }

    /** Leaves a line in the audit, once a day. */
    public ApplicantDetail detail(long applicationId) {
        var application = visible(applicationId);
        return details.forStaff(application, ownBatch(application.batchId));
    }

    /** Leaves a line in the audit, once a day. */
    public byte[] document(long applicationId, long documentId) {
        return details.content(visible(applicationId), documentId, NumberScreen.SCREENING);
    }

    /** An applicant's number in full. Leaves a line in the audit. */
    public String number(long applicationId, IdentityNumber which) {
        return details.number(visible(applicationId), which, NumberScreen.SCREENING);
    }

    /** Asks the resident to correct something; they read the request word for word, with identity numbers masked. */
    public void requestCorrection(long applicationId, int version, String request) {
        if (request.isBlank() || request.length() > REQUEST_LENGTH) {
            throw RuleViolation.at("request", "ScreeningService.requestMissing", REQUEST_LENGTH);
        }
        var application = own(applicationId, version);
        var asked = new Reason(null, request);
        application.correctionRequest = asked.note();
        transitions.apply(application, ApplicationEvent.REQUEST_CORRECTION, asked);
    }

    public void passDocuments(long applicationId, int version) {
        transitions.apply(own(applicationId, version), ApplicationEvent.PASS_DOCUMENTS);
    }

    public void refuseDocuments(long applicationId, int version, RefusalReason reason, String note) {
        transitions.apply(own(applicationId, version), ApplicationEvent.REFUSE_DOCUMENTS, new Reason(reason, note));
    }

    /**
     * Takes the institute's own document check back.
     *
     * @throws RuleViolation where an approver has decided, the training begins, or the batch was cancelled: nothing
     *         would ever close it again
     */
    public void reopen(long applicationId, int version, RevertReason reason, String note) {
        // the batch first, as its start and its cancellation do
        var batch = locks.shareBatchOf(applicationId);
        var application = own(applicationId, version);
        seats.checkOpen(batch);
        if (application.proposedAs != null) {
            throw new RuleViolation("ScreeningService.decidedByApprover", application.label());
        }
        transitions.apply(application, ApplicationEvent.REOPEN, new Reason(reason, note));
    }

    private Application visible(long applicationId) {
        var application = details.sent(applicationId);
        ownBatch(application.batchId);
        window.check(application);
        return application;
    }

    private Application own(long applicationId, int version) {
        var application = locks.application(applicationId);
        ownBatch(application.batchId);
        if (application.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        return application;
    }

    private BatchInfo ownBatch(long batchId) {
        var batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
        ownInstitute.check(batch.instituteId());
        return batch;
    }
}
