package id.latih.enrolment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import id.latih.core.Audit;
import id.latih.core.DocumentType;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicantDetail.AnsweredQuestion;
import id.latih.resident.DocumentDirectory;
import id.latih.resident.DocumentInfo;
import id.latih.resident.IdentityNumber;
import id.latih.resident.NumberDirectory;
import id.latih.resident.ResidentDirectory;
import id.latih.training.BatchInfo;

/** Gathers what staff and approvers read about an application. The services that call it have checked who reads. */
@Component
class ApplicantDetails {

    private final ApplicationRepository applications;
    private final ApplicationHistoryRepository history;
    private final ResidentDirectory residents;
    private final DocumentDirectory documents;
    private final NumberDirectory numbers;
    private final Eligibility eligibility;
    private final GuardianCheck guardians;
    private final RestrictedUse restricted;
    private final Audit audit;

    ApplicantDetails(ApplicationRepository applications, ApplicationHistoryRepository history,
            ResidentDirectory residents, DocumentDirectory documents, NumberDirectory numbers,
            Eligibility eligibility, GuardianCheck guardians, RestrictedUse restricted, Audit audit) {
        this.applications = applications;
        this.history = history;
        this.residents = residents;
        this.documents = documents;
        this.numbers = numbers;
        this.eligibility = eligibility;
        this.guardians = guardians;
        this.restricted = restricted;
        this.audit = audit;
    }

    /** A sent application; a draft is the resident's own affair, also one that ended with its batch. */
    Application sent(long applicationId) {
        return applications.findById(applicationId)
                .filter(application -> application.state != ApplicationState.DRAFT && application.submittedAt != null)
                .orElseThrow(() -> new NotFound("application", applicationId));
    }

    ApplicantDetail forStaff(Application application, BatchInfo batch) {
        return shown(detail(application, batch, false), NumberScreen.SCREENING);
    }

    ApplicantDetail forApprover(Application application, BatchInfo batch) {
        var detail = shown(detail(application, batch, true), NumberScreen.DECISION);
        audit.lookAtAll("RELATIVE_SHOWN", detail.family().stream().map(relative -> new Audit.Seen(relative.residentId(),
                relative.fullName(), Objects.requireNonNullElse(relative.number(), ""))).toList(), NumberScreen.DECISION);
        return detail;
    }

    /** The applicant may read later who opened their application, once a day each. */
    private ApplicantDetail shown(ApplicantDetail detail, NumberScreen where) {
        audit.look("APPLICANT_SHOWN", detail.resident().id(), detail.resident().fullName(), where, null, detail.number());
        return detail;
    }

    /**
     * @throws AccessDeniedException where the document was not sent with this application
     * @throws RuleViolation where the person's data are kept only
     */
    byte[] content(Application application, long documentId, NumberScreen where) {
        restricted.check(application);
        var type = application.documents.entrySet().stream().filter(sent -> sent.getValue() == documentId)
                .map(Map.Entry::getKey).findFirst().orElseThrow(() -> new AccessDeniedException(
                        "document " + documentId + " of application " + application.id()));
        audit.look("DOCUMENT_SHOWN", application.residentId, residents.find(application.residentId).orElseThrow().fullName(),
                where, type, application.label());
        return documents.content(documentId);
    }

    /** In full, which leaves a line in the audit. @throws RuleViolation where the person's data are kept only */
    String number(Application application, IdentityNumber which, NumberScreen where) {
        restricted.check(application);
        return numbers.show(application.residentId, which, where);
    }

    private ApplicantDetail detail(Application a, BatchInfo batch, boolean withOthers) {
        var resident = residents.find(a.residentId).orElseThrow();
        var placedElsewhere = !a.state.isPlacement()
                && applications.existsByResidentIdAndStateIn(a.residentId, Seats.PLACEMENTS);
        var files = new EnumMap<DocumentType, DocumentInfo>(DocumentType.class);
        a.documents.forEach((type, id) -> files.put(type, documents.find(id).orElseThrow()));
        return new ApplicantDetail(a.id(), a.label(), batch, resident, a.state, a.submittedAt, a.testScore,
                a.interviewScore, a.totalScore, a.proposedAs, a.rankNo, a.reserveRank, a.respondBy,
                a.correctionRequest, a.reasonCode, a.reasonNote, a.version,
                a.answers.stream().map(answer -> new AnsweredQuestion(answer.question(), answer.answer())).toList(),
                files, eligibility.check(batch.requirements(), batch.startsOn(), resident, placedElsewhere),
                history.of(a.id()), guardians.consent(resident).orElse(null),
                withOthers ? applications.others(a.residentId, a.id()) : List.of(),
                withOthers ? applications.family(a.residentId) : List.of());
    }
}
