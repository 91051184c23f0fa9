package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;
import id.latih.resident.ResidentDirectory;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;

/**
 * The participants of a batch: who holds a seat, to read, print and download; and what became of them.
 * Approvers see every batch, staff their own institute's ({@link AccessDeniedException} otherwise). The
 * list is final from the day the training starts. Staff see it as long as {@link StaffWindow} says.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTITUTE_STAFF', 'APPROVER')")
public class ParticipantService {

    private final ApplicationRepository applications;
    private final ResidentDirectory residents;
    private final StaffWindow window;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final BatchDirectory batches;
    private final OwnInstitute ownInstitute;
    private final ParticipantPdf pdf;
    private final ParticipantSheet sheet;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    ParticipantService(ApplicationRepository applications, ResidentDirectory residents, StaffWindow window,
            EnrolmentLocks locks, Transitions transitions, BatchDirectory batches, OwnInstitute ownInstitute, ParticipantPdf pdf, ParticipantSheet sheet,
            CurrentUser currentUser, Audit audit, Clock clock) {
        this.applications = applications;
        this.residents = residents;
        this.window = window;
        this.locks = locks;
        this.transitions = transitions;
        this.batches = batches;
        this.ownInstitute = ownInstitute;
        this.pdf = pdf;
        this.sheet = sheet;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BatchInfo batch(long batchId) {
        var batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
        if (currentUser.get().role() != Role.APPROVER) {
            ownInstitute.check(batch.instituteId());
        }
        return batch;
    }

    /** Everybody who holds a seat, by the number of the seat. Each may read later who saw them on the list, once a day. */
    public List<Participant> participants(long batchId) {
        batch(batchId);
        return seen("PARTICIPANT_SHOWN", holders(batchId));
    }

    /** The list as a PDF to sign, in the given language. Leaves a line in the audit. */
    public byte[] pdf(long batchId, Locale language) {
        var batch = batch(batchId);
        var holders = exported(batch, "PDF");
        return pdf.write(batch, holders, language);
    }

    /** The list as an Excel workbook, in the given language. Leaves a line in the audit. */
    public byte[] xlsx(long batchId, Locale language) {
        var batch = batch(batchId);
        var holders = exported(batch, "XLSX");
        return sheet.write(batch, holders, language);
    }

    /** Records that a trainee graduated or not, once the training has ended. */
    @PreAuthorize("hasRole('INSTITUTE_STAFF')")
    public void recordResult(long applicationId, boolean graduated) {
        var held = locks.hold(applicationId);
        ownInstitute.check(held.batch().instituteId());
        if (LocalDate.now(clock).isBefore(held.batch().endsOn())) {
            throw new RuleViolation("ParticipantService.notOver", held.batch().endsOn());
        }
        transitions.apply(held.application(), graduated ? ApplicationEvent.GRADUATE : ApplicationEvent.FAIL);
    }

    /** Records that a trainee left. */
    @PreAuthorize("hasRole('INSTITUTE_STAFF')")
    public void resign(long applicationId, WithdrawalReason reason, String note) {
        var held = locks.hold(applicationId);
        ownInstitute.check(held.batch().instituteId());
        transitions.apply(held.application(), ApplicationEvent.RESIGN, new Reason(reason, note));
    }

    private List<Participant> holders(long batchId) {
        var since = currentUser.get().role() == Role.APPROVER ? StaffWindow.ALWAYS : window.since();
        var holders = applications.participants(batchId, since);
        var niks = residents.maskedNiks(holders.stream().map(Participant::residentId).toList());
        return holders.stream().map(holder -> holder.withNik(niks.getOrDefault(holder.residentId(), ""))).toList();
    }

    /** A line for the batch, and one for each person on the list. */
    private List<Participant> exported(BatchInfo batch, String format) {
        audit.record("PARTICIPANTS_EXPORTED", "batch", batch.id(), batch.title() + " · " + batch.name(), null,
                format, null, null);
        return seen("PARTICIPANT_EXPORTED", holders(batch.id()));
    }

    private List<Participant> seen(String action, List<Participant> holders) {
        audit.lookAtAll(action, holders.stream()
                .map(holder -> new Audit.Seen(holder.residentId(), holder.fullName(), holder.number())).toList(),
                NumberScreen.PARTICIPANTS);
        return holders;
    }
}
