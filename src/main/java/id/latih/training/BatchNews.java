package id.latih.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import id.latih.account.AccountDirectory;
import id.latih.core.Audit;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.institute.InstituteDirectory;

/** Tells people and the audit what happened to a batch, inside the transaction in which it does. */
@Component
class BatchNews {

    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final AccountDirectory accounts;
    private final InstituteDirectory institutes;
    private final ProgrammeRepository programmes;

    BatchNews(ApplicationEventPublisher events, Audit audit, AccountDirectory accounts,
            InstituteDirectory institutes, ProgrammeRepository programmes) {
        this.events = events;
        this.audit = audit;
        this.accounts = accounts;
        this.institutes = institutes;
        this.programmes = programmes;
    }

    void submitted(Batch batch, BatchState from) {
        record("BATCH_SUBMITTED", batch, from, null);
        tellApprovers("Notice.batchSubmitted", batch);
    }

    void deleted(Batch batch) {
        audit.record("BATCH_DELETED", "batch", batch.id, label(batch));
    }

    void published(Batch batch) {
        record("BATCH_PUBLISHED", batch, BatchState.SUBMITTED, null);
        events.publishEvent(new BatchPublished(batch.id));
        tellStaff("Notice.batchPublished", batch, Map.of("opens", NoticeValue.date(batch.registrationOpensOn)));
    }

    void returned(Batch batch, BatchReturn reason) {
        record("BATCH_RETURNED", batch, BatchState.SUBMITTED, reason);
        tellStaff("Notice.batchReturned", batch, Map.of("reason", NoticeValue.of(reason), "note", note(batch.reasonNote)));
    }

    void cancelled(Batch batch, BatchState from, BatchCancellation reason) {
        record("BATCH_CANCELLED", batch, from, reason);
        events.publishEvent(new BatchCancelled(batch.id));
        tellStaff("Notice.batchCancelled", batch,
                Map.of("reason", NoticeValue.of(reason), "note", note(batch.reasonNote)));
    }

    void changeRequested(Batch batch, BatchChange change) {
        recordChange("BATCH_CHANGE_REQUESTED", batch, change, change.note);
        tellApprovers("Notice.batchChangeRequested", batch);
    }

    void changeWithdrawn(Batch batch, BatchChange change) {
        recordChange("BATCH_CHANGE_WITHDRAWN", batch, change, null);
    }

    void changeAccepted(Batch batch, BatchChange change, String before, int seatsAdded) {
        audit.record("BATCH_CHANGED", "batch", batch.id, label(batch), before, summary(change), null, change.note);
        events.publishEvent(new BatchChanged(batch.id));
        if (seatsAdded > 0) {
            events.publishEvent(new SeatsAdded(batch.id, seatsAdded));
        }
        tellStaff("Notice.batchChangeAccepted", batch, Map.of());
    }

    void changeRefused(Batch batch, BatchChange change) {
        recordChange("BATCH_CHANGE_REFUSED", batch, change, change.decisionNote);
        tellStaff("Notice.batchChangeRefused", batch, Map.of("note", note(change.decisionNote)));
    }

    static String summary(Batch batch) {
        return summary(batch.seats, batch.reserves, batch.dates());
    }

    private static String summary(BatchChange change) {
        return summary(change.seats, change.reserves, change.dates());
    }

    private static String summary(int seats, int reserves, BatchDates dates) {
        return seats + "+" + reserves + ", " + dates.opensOn() + "/" + dates.closesOn() + ", "
                + dates.announcedOn() + ", " + dates.startsOn() + "/" + dates.endsOn();
    }

    private void record(String action, Batch batch, BatchState from, @Nullable Enum<?> reason) {
        audit.record(action, "batch", batch.id, label(batch), from, batch.state, reason, batch.reasonNote);
    }

    private void recordChange(String action, Batch batch, BatchChange change, @Nullable String note) {
        audit.record(action, "batch", batch.id, label(batch), summary(batch), summary(change), null, note);
    }

    private void tellApprovers(String key, Batch batch) {
        var institute = institutes.find(batch.instituteId).orElseThrow().name();
        tell(accounts.idsWithRole(Role.APPROVER), key, "/dinas/angkatan/" + batch.id,
                Map.of("batch", NoticeValue.text(label(batch)), "institute", NoticeValue.text(institute)));
    }

    private void tellStaff(String key, Batch batch, Map<String, NoticeValue> more) {
        var values = new HashMap<>(more);
        values.put("batch", NoticeValue.text(label(batch)));
        tell(institutes.staffOf(batch.instituteId), key, "/angkatan/" + batch.id, values);
    }

    private void tell(Set<Long> people, String key, String link, Map<String, NoticeValue> values) {
        if (!people.isEmpty()) {
            events.publishEvent(Notice.to(people, key, values, link));
        }
    }

    private static NoticeValue note(@Nullable String note) {
        return NoticeValue.text(note == null ? "" : note);
    }

    private String label(Batch batch) {
        return programmes.findById(batch.programmeId).orElseThrow().title + ", " + batch.name;
    }
}
