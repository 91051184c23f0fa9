package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.consent.ConsentDirectory;
import id.latih.core.DocumentType;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.resident.DocumentDirectory;
import id.latih.resident.DocumentInfo;
import id.latih.resident.ResidentCard;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;
import id.latih.training.BatchState;

/**
 * A resident fills in, sends, corrects and withdraws their own applications. What {@link #submit} returned
 * a receipt for is in the database.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RESIDENT')")
public class ApplyService {

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final OwnResident ownResident;
    private final Drafts drafts;
    private final BatchDirectory batches;
    private final DocumentDirectory documents;
    private final SentDocuments sentDocuments;
    private final GuardianCheck guardians;
    private final RestrictedUse restricted;
    private final ConsentDirectory consents;
    private final Clock clock;

    ApplyService(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions,
            OwnResident ownResident, Drafts drafts, BatchDirectory batches, DocumentDirectory documents,
            SentDocuments sentDocuments, GuardianCheck guardians, RestrictedUse restricted, ConsentDirectory consents,
            Clock clock) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.ownResident = ownResident;
        this.drafts = drafts;
        this.batches = batches;
        this.documents = documents;
        this.sentDocuments = sentDocuments;
        this.guardians = guardians;
        this.restricted = restricted;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * The resident's draft for a batch: the one begun before, or a new one. After a withdrawal it is begun
     * anew, while registration is open.
     *
     * @throws RuleViolation where registration is not open, the profile is missing, the use of one's data is
     *         restricted, or it was sent already
     */
    public Draft open(long batchId) {
        var batch = batch(batchId);
        var resident = ownResident.require();
        restricted.check(resident);
        var existing = applications.findByBatchIdAndResidentId(batchId, resident.id());
        if (existing.isPresent() && existing.get().state == ApplicationState.CORRECTION_REQUESTED) {
            return drafts.of(existing.get(), batch, resident);
        }
        checkOpen(batch);
        var application = existing.orElseGet(() -> begin(batchId, resident.id()));
        if (application.state == ApplicationState.WITHDRAWN) {
            transitions.apply(application, ApplicationEvent.REAPPLY);
            application.step = 0;
        }
        if (application.state != ApplicationState.DRAFT) {
            throw new RuleViolation("ApplyService.alreadySent", application.label());
        }
        return drafts.of(application, batch, resident);
    }

    private Application begin(long batchId, long residentId) {
        try {
            return applications.saveAndFlush(new Application(batchId, residentId, clock.instant()));
        } catch (DataIntegrityViolationException begunElsewhere) {
            // a second tab was faster by a moment
            throw new RuleViolation("ApplyService.openedTwice");
        }
    }

    /**
     * Keeps where the resident is and what they typed; called at each step and while typing.
     *
     * @return what is kept now; empty where it cannot be sent any more, for which {@link #open} says why
     */
    public Optional<Draft> save(long applicationId, int step, List<String> answers) {
        var application = locks.application(applicationId);
        var resident = ownResident.ownerOf(application);
        if (application.state != ApplicationState.DRAFT
                && application.state != ApplicationState.CORRECTION_REQUESTED) {
            throw new RuleViolation("ApplyService.alreadySent", application.label());
        }
        application.step = step;
        // nothing is decided here: sending looks at the batch under its lock
        var batch = batches.recent(application.batchId).orElseThrow(() -> new NotFound("batch", application.batchId));
        Drafts.keep(application, batch, answers);
        var goesOn = !resident.restricted() && (application.state == ApplicationState.CORRECTION_REQUESTED || isOpen(batch));
        return goesOn ? Optional.of(drafts.of(application, batch, resident)) : Optional.empty();
    }

    /**
     * Sends the application. A second call for the same application returns the first receipt.
     *
     * @param declared that what was entered is true, and that the notice on the use of data was read: it is written
     *                 down in which version
     * @throws RuleViolation naming what is missing, or that registration has closed
     */
    public Receipt submit(long applicationId, List<String> answers, boolean declared) {
        // the batch first, as a cancellation does, so that the two never wait for each other
        var batch = locks.shareBatchOf(applicationId);
        var application = locks.application(applicationId);
        var resident = ownResident.ownerOf(application);
        if (application.state == ApplicationState.SUBMITTED) {
            return receipt(application);
        }
        restricted.check(resident);
        var correcting = application.state == ApplicationState.CORRECTION_REQUESTED;
        if (!correcting) {
            checkOpen(batch);
        }
        var current = documents.current(resident.id());
        Drafts.keep(application, batch, answers);
        drafts.checkComplete(drafts.of(application, batch, resident, current), declared);
        consents.noticeRead(resident.accountId());
        application.declaredAt = clock.instant();
        attach(application, batch, resident, current);
        if (application.number == null) {
            application.number = "LTH-%d-%07d".formatted(LocalDate.now(clock).getYear(), application.id());
        }
        if (application.submittedAt == null || !correcting) {
            application.submittedAt = clock.instant();
        }
        transitions.apply(application, correcting ? ApplicationEvent.RESUBMIT : ApplicationEvent.SUBMIT, batch);
        applications.flush();
        return receipt(application);
    }

    /** Throws a draft away that was never sent. */
    public void discard(long applicationId) {
        var application = locks.application(applicationId);
        ownResident.ownerOf(application);
        if (application.state != ApplicationState.DRAFT || application.number != null) {
            throw new RuleViolation("Transitions.notPossible", application.label(), application.state);
        }
        applications.delete(application);
    }

    private BatchInfo batch(long batchId) {
        return batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
    }

    private void checkOpen(BatchInfo batch) {
        if (batch.state() != BatchState.PUBLISHED) {
            throw new RuleViolation("ApplyService.notPublished");
        }
        if (!isOpen(batch)) {
            throw new RuleViolation("ApplyService.notOpen", batch.opensOn(), batch.closesOn());
        }
    }

    private boolean isOpen(BatchInfo batch) {
        return batch.state() == BatchState.PUBLISHED && batch.registrationOpen(LocalDate.now(clock));
    }

    /** The documents that the batch asks for; of a minor the guardian's letter too, where there is one. */
    private void attach(Application application, BatchInfo batch, ResidentCard resident,
            Map<DocumentType, DocumentInfo> current) {
        var sent = new EnumMap<DocumentType, Long>(DocumentType.class);
        batch.documents().forEach(type -> sent.put(type, current.get(type).id()));
        var letter = current.get(DocumentType.GUARDIAN_LETTER);
        if (letter != null && guardians.needed(resident)) {
            sent.put(DocumentType.GUARDIAN_LETTER, letter.id());
        }
        sentDocuments.keep(application, sent);
    }

    private static Receipt receipt(Application application) {
        return new Receipt(application.id(), Objects.requireNonNull(application.number),
                Objects.requireNonNull(application.submittedAt));
    }
}
