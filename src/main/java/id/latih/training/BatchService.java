package id.latih.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;

/** Lets the staff of a verified institute write batches and hand them to the agency. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class BatchService {

    private final BatchRepository batches;
    private final BatchPages pages;
    private final ProgrammeRepository programmes;
    private final BatchReader reader;
    private final BatchRules rules;
    private final BatchNames names;
    private final BatchLock lock;
    private final BatchNews news;
    private final OwnInstitute own;
    private final CurrentUser currentUser;
    private final Clock clock;

    BatchService(BatchRepository batches, BatchPages pages, ProgrammeRepository programmes, BatchReader reader, BatchRules rules,
            BatchNames names, BatchLock lock, BatchNews news, OwnInstitute own, CurrentUser currentUser, Clock clock) {
        this.batches = batches;
        this.pages = pages;
        this.programmes = programmes;
        this.reader = reader;
        this.rules = rules;
        this.names = names;
        this.lock = lock;
        this.news = news;
        this.own = own;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The own institute's batches, latest first; {@link BatchFilter#instituteId()} is ignored. */
    @Transactional(readOnly = true)
    public List<BatchRow> list(BatchFilter filter, Pageable page) {
        return pages.own(own.require(), filter, page);
    }

    @Transactional(readOnly = true)
    public long count(BatchFilter filter) {
        return pages.countOwn(own.require(), filter);
    }

    @Transactional(readOnly = true)
    public BatchDetails get(long id) {
        var details = reader.read(id);
        own.check(details.info().instituteId());
        return details;
    }

    /** Every request to change the batch, latest first. */
    @Transactional(readOnly = true)
    public List<ChangeDetails> changes(long id) {
        get(id);
        return reader.changes(id);
    }

    /** What the form of a new batch begins with: the programme's terms, the institute's address. */
    @Transactional(readOnly = true)
    public BatchEdit blank(long programmeId) {
        var programme = openProgramme(programmeId);
        var data = BatchData.blank(names.first(programmeId), batches.addressOf(programme.instituteId));
        return new BatchEdit(0, 0, programmeId, data, TermsData.of(programme));
    }

    @Transactional(readOnly = true)
    public BatchEdit edit(long id) {
        var batch = batches.findById(id).orElseThrow(() -> new NotFound("batch", id));
        own.check(batch.instituteId);
        return new BatchEdit(id, batch.version, batch.programmeId, BatchData.of(batch), TermsData.of(batch));
    }

    /**
     * Saves a new draft.
     *
     * @return its id
     * @throws RuleViolation beside the first field that cannot be, or where the programme is archived
     */
    public long create(long programmeId, BatchData data, TermsData terms) {
        var batch = draftOf(openProgramme(programmeId));
        rules.apply(data, terms, batch);
        return batches.save(batch).id;
    }

    /** @throws RuleViolation as {@link #create}, where it is no longer a draft, or a colleague changed it meanwhile */
    public void update(long id, int version, BatchData data, TermsData terms) {
        rules.apply(data, terms, writable(id, version));
    }

    /** Hands a draft, or a batch that was sent back, to the approvers. */
    public void submit(long id, int version) {
        var batch = writable(id, version);
        batch.dates().checkAhead(LocalDate.now(clock));
        var from = batch.state;
        batch.become(BatchState.SUBMITTED, null, null);
        batch.submittedAt = clock.instant();
        news.submitted(batch, from);
    }

    /** Throws a batch away that was never published. */
    public void delete(long id, int version) {
        var batch = writable(id, version);
        batches.delete(batch);
        news.deleted(batch);
    }

    /**
     * A batch long over no longer says whom to call: the copy names whoever makes it, at the institute's number.
     *
     * @return a new draft like this batch, its dates after this one's end, its name counted on
     */
    public long copy(long id) {
        var batch = batches.findById(id).orElseThrow(() -> new NotFound("batch", id));
        own.check(batch.instituteId);
        var next = draftOf(openProgramme(batch.programmeId));
        var data = BatchData.of(batch);
        rules.apply(data.contactName().isEmpty()
                ? data.withContact(currentUser.get().displayName(), batches.phoneOf(batch.instituteId)) : data,
                TermsData.of(batch), next);
        next.name = names.after(batch);
        next.date(batch.dates().next(LocalDate.now(clock)));
        return batches.save(next).id;
    }

    private Batch writable(long id, int version) {
        var batch = lock.lockRow(id);
        own.check(batch.instituteId);
        BatchRules.in(batch, BatchState.DRAFT, BatchState.RETURNED);
        BatchRules.fresh(batch, version);
        return batch;
    }

    private Programme openProgramme(long id) {
        var programme = programmes.findById(id).orElseThrow(() -> new NotFound("programme", id));
        own.check(programme.instituteId);
        if (programme.archived) {
            throw new RuleViolation("BatchService.archived");
        }
        return programme;
    }

    private static Batch draftOf(Programme programme) {
        var batch = new Batch();
        batch.programmeId = programme.id;
        batch.instituteId = programme.instituteId;
        batch.slug = "draft-" + UUID.randomUUID();
        return batch;
    }
}
