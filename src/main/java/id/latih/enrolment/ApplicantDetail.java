package id.latih.enrolment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.latih.consent.Consent;
import id.latih.core.DocumentType;
import id.latih.resident.DocumentInfo;
import id.latih.resident.ResidentCard;
import id.latih.training.BatchInfo;

/**
 * All that matters to screen or decide one application.
 *
 * @param guardianConsent of the guardian whom the profile names, where it counts
 * @param others the same person's other applications; for approvers only, empty for staff
 * @param family applications from the same family card; for approvers only, empty for staff
 */
public record ApplicantDetail(long id, String number, BatchInfo batch, ResidentCard resident,
        ApplicationState state, @Nullable Instant submittedAt, @Nullable BigDecimal testScore,
        @Nullable BigDecimal interviewScore, @Nullable BigDecimal totalScore, @Nullable ProposedAs proposedAs,
        @Nullable Integer rank, @Nullable Integer reserveRank, @Nullable Instant respondBy,
        @Nullable String correctionRequest, @Nullable String reasonCode, @Nullable String reasonNote, int version,
        List<AnsweredQuestion> answers, Map<DocumentType, DocumentInfo> documents, List<RequirementCheck> checks,
        List<HistoryEntry> history, @Nullable Consent guardianConsent, List<OtherApplication> others,
        List<FamilyApplication> family) {

    /** A question as it was asked, and the applicant's words. */
    public record AnsweredQuestion(String question, String answer) {
    }
}
