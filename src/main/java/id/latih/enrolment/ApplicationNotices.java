package id.latih.enrolment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import id.latih.account.AccountDirectory;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.enrolment.ApplicationEvent.Told;
import id.latih.institute.InstituteDirectory;
import id.latih.resident.ResidentDirectory;
import id.latih.resident.RestrictionDirectory;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;

/** Writes the notices of the state machine: to the applicant, to the institute's staff, to the approvers. */
@Component
class ApplicationNotices {

    private final ApplicationEventPublisher events;
    private final BatchDirectory batches;
    private final ResidentDirectory residents;
    private final InstituteDirectory institutes;
    private final AccountDirectory accounts;
    private final RestrictionDirectory restriction;

    ApplicationNotices(ApplicationEventPublisher events, BatchDirectory batches, ResidentDirectory residents,
            InstituteDirectory institutes, AccountDirectory accounts, RestrictionDirectory restriction) {
        this.events = events;
        this.batches = batches;
        this.residents = residents;
        this.institutes = institutes;
        this.accounts = accounts;
        this.restriction = restriction;
    }

    /**
     * Tells those whom the table names. An event of a draft tells nobody but of its batch's end.
     *
     * @param known the application's batch, where the caller has read it
     */
    void tell(Application application, ApplicationEvent event, Reason reason, @Nullable BatchInfo known) {
        if (event.told().isEmpty()) {
            return;
        }
        var batch = known == null ? batches.find(application.batchId).orElseThrow() : known;
        var resident = residents.name(application.residentId).orElseThrow();
        var values = values(application, batch, reason);
        values.put("name", NoticeValue.text(resident.fullName()));
        if (event.told().contains(Told.APPLICANT)) {
            events.publishEvent(Notice.to(resident.accountId(), "Notice." + event, values,
                    "/lamaran/" + application.id()));
        }
        if (event.told().contains(Told.INSTITUTE)) {
            // what has ended is shut to staff where its data are kept only
            var shut = !application.state.isOpen() && restriction.isRestricted(application.residentId);
            toStaff(batch, "Notice.staff." + event, values,
                    "/seleksi/" + batch.id() + (shut ? "" : "?lamaran=" + application.id()), resident.accountId());
        }
    }

    /** The list of a batch waits for the approvers. */
    void listProposed(BatchInfo batch, int applicants) {
        tellApprovers("Notice.listProposed", batch, applicants);
    }

    void listRecalled(BatchInfo batch, int applicants) {
        tellApprovers("Notice.listRecalled", batch, applicants);
    }

    /** Dates or seats of the batch changed. */
    void batchChanged(Set<Long> applicantAccounts, BatchInfo batch) {
        var values = batchValues(batch);
        values.put("starts", NoticeValue.date(batch.startsOn()));
        values.put("ends", NoticeValue.date(batch.endsOn()));
        values.put("closes", NoticeValue.date(batch.closesOn()));
        values.put("announced", NoticeValue.date(batch.announcedOn()));
        values.put("seats", NoticeValue.text(batch.seats()));
        events.publishEvent(Notice.to(applicantAccounts, "Notice.batchChanged", values,
                "/cari-pelatihan/" + batch.id()));
    }

    private void tellApprovers(String key, BatchInfo batch, int applicants) {
        var values = batchValues(batch);
        values.put("count", NoticeValue.text(applicants));
        events.publishEvent(Notice.to(accounts.idsWithRole(Role.APPROVER), key, values, "/keputusan/" + batch.id()));
    }

    private void toStaff(BatchInfo batch, String key, Map<String, NoticeValue> values, String link, long about) {
        var staff = institutes.staffOf(batch.instituteId());
        if (!staff.isEmpty()) {
            events.publishEvent(Notice.to(staff, key, values, link).about(about));
        }
    }

    private static Map<String, NoticeValue> values(Application application, BatchInfo batch, Reason reason) {
        var values = batchValues(batch);
        values.put("number", NoticeValue.text(application.label()));
        values.put("deadline", application.respondBy == null ? NoticeValue.text("")
                : NoticeValue.instant(application.respondBy));
        values.put("rank", NoticeValue.text(application.reserveRank == null ? "" : application.reserveRank));
        values.put("starts", NoticeValue.date(batch.startsOn()));
        values.put("request", NoticeValue.text(
                application.correctionRequest == null ? "" : application.correctionRequest));
        values.put("reason", reason.code() == null ? NoticeValue.text("-") : NoticeValue.of(reason.code()));
        values.put("note", NoticeValue.text(reason.note() == null ? "" : reason.note()));
        return values;
    }

    private static Map<String, NoticeValue> batchValues(BatchInfo batch) {
        var values = new HashMap<String, NoticeValue>();
        values.put("training", NoticeValue.text(batch.title()));
        values.put("batch", NoticeValue.text(batch.name()));
        values.put("institute", NoticeValue.text(batch.instituteName()));
        return values;
    }
}
