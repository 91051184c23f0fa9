package id.latih.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;

/** Lets approvers read what all institutes hand in, publish it or send it back, and decide about changes. */
@Service
@Transactional
@PreAuthorize("hasRole('APPROVER')")
public class PublishingService {

    private static final int SLUG_STEM = 90;
    private static final int NOTE_LENGTH = 1000;

    private final BatchPages pages;
    private final BatchChangeRepository changes;
    private final ProgrammeRepository programmes;
    private final BatchReader reader;
    private final BatchLock lock;
    private final BatchSeats seats;
    private final BatchNews news;
    private final CurrentUser currentUser;
    private final Clock clock;

    PublishingService(BatchPages pages, BatchChangeRepository changes, ProgrammeRepository programmes,
            BatchReader reader, BatchLock lock, BatchSeats seats, BatchNews news, CurrentUser currentUser,
            Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.programmes = programmes;
        this.reader = reader;
        this.lock = lock;
        this.seats = seats;
        this.news = news;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Batches of all institutes but no drafts: what waits for a decision first, then the latest. */
    @Transactional(readOnly = true)
    public List<BatchRow> list(BatchFilter filter, Pageable page) {
        return pages.forReview(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(BatchFilter filter) {
        return pages.countForReview(filter);
    }

    /** @throws NotFound for a draft: it is its institute's own affair until it is handed in */
    @Transactional(readOnly = true)
    public BatchDetails get(long id) {
        var details = reader.read(id);
        if (details.info().state() == BatchState.DRAFT) {
            throw new NotFound("batch", id);
        }
        return details;
    }

    /** Every request to change the batch, latest first. */
    @Transactional(readOnly = true)
    public List<ChangeDetails> changes(long id) {
        get(id);
        return reader.changes(id);
    }

    /**
     * Makes the batch public, with one row a seat and an address that stays.
     *
     * @throws RuleViolation where it is not submitted (any more), was changed after it was read, or nobody
     *                       could apply any more
     */
    public void publish(long id, int version) {
        var batch = submitted(id, version);
        batch.dates().checkAhead(LocalDate.now(clock));
        batch.slug = slug(batch);
        batch.publishedAt = clock.instant();
        batch.changedAt = batch.publishedAt;
        batch.become(BatchState.PUBLISHED, null, null);
        seats.resize(id, batch.seats);
        news.published(batch);
    }

    /** Sends the batch back to its institute, which may correct it and hand it in again. */
    public void sendBack(long id, int version, BatchReturn reason, String note) {
        var batch = submitted(id, version);
        batch.become(BatchState.RETURNED, reason, Checks.optionalText("note", note, NOTE_LENGTH));
        news.returned(batch, reason);
    }

    /**
     * Gives the batch the seats and dates asked for; enrolment tells the applicants, and offers what was added to those
     * who wait.
     *
     * @throws RuleViolation where more seats are taken than would remain, a date has passed meanwhile, or the
     *                       request no longer waits
     */
    public void acceptChange(long changeId, int version) {
        var change = waiting(changeId, version);
        var batch = lock.lockRow(change.batchId);
        BatchRules.in(batch, BatchState.PUBLISHED);
        BatchRules.notStarted(batch);
        ChangeRules.check(batch, change.seats, change.reserves, change.dates(), LocalDate.now(clock));
        var before = BatchNews.summary(batch);
        var added = change.seats - batch.seats;
        seats.resize(batch.id, change.seats);
        batch.seats = change.seats;
        batch.reserves = change.reserves;
        batch.date(change.dates());
        batch.changedAt = clock.instant();
        change.decide(ChangeState.ACCEPTED, currentUser.id(), clock.instant(), null);
        news.changeAccepted(batch, change, before, added);
    }

    /** @throws RuleViolation without a note: the institute must learn why */
    public void refuseChange(long changeId, int version, String note) {
        var why = Checks.text("note", note, NOTE_LENGTH);
        var change = waiting(changeId, version);
        change.decide(ChangeState.REFUSED, currentUser.id(), clock.instant(), why);
        news.changeRefused(lock.lockRow(change.batchId), change);
    }

    private BatchChange waiting(long changeId, int version) {
        lock.lockRow(changes.batchOf(changeId).orElseThrow(() -> new NotFound("change", changeId)));
        var change = changes.findById(changeId).orElseThrow();
        if (change.state != ChangeState.PENDING || change.version != version) {
            throw new RuleViolation("PublishingService.decided");
        }
        return change;
    }

    private Batch submitted(long id, int version) {
        var batch = lock.lockRow(id);
        BatchRules.in(batch, BatchState.SUBMITTED);
        BatchRules.fresh(batch, version);
        return batch;
    }

    /** Ends in the batch's id, so no two are alike. */
    private String slug(Batch batch) {
        var title = programmes.findById(batch.programmeId).orElseThrow().title;
        return Slugs.of(title + " " + batch.name, SLUG_STEM) + "-" + batch.id;
    }
}
