package id.latih.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.core.DocumentType;
import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;
import id.latih.enrolment.Application.Answer;
import id.latih.resident.DocumentDirectory;
import id.latih.resident.DocumentInfo;
import id.latih.resident.ResidentCard;
import id.latih.training.BatchInfo;

/** What an application that is being filled in has and lacks, by what its batch asks for. */
@Component
class Drafts {

    private static final int ANSWER_LENGTH = 2000;

    private final Eligibility eligibility;
    private final DocumentDirectory documents;
    private final PlacementCheck placements;
    private final GuardianCheck guardians;

    Drafts(Eligibility eligibility, DocumentDirectory documents, PlacementCheck placements, GuardianCheck guardians) {
        this.eligibility = eligibility;
        this.documents = documents;
        this.placements = placements;
        this.guardians = guardians;
    }

    Draft of(Application application, BatchInfo batch, ResidentCard resident) {
        return of(application, batch, resident, documents.current(resident.id()));
    }

    /** @param current the documents at hand, where the caller has read them */
    Draft of(Application application, BatchInfo batch, ResidentCard resident, Map<DocumentType, DocumentInfo> current) {
        var have = new EnumMap<DocumentType, DocumentInfo>(DocumentType.class);
        have.putAll(current);
        have.keySet().retainAll(batch.documents());
        var missing = EnumSet.noneOf(DocumentType.class);
        missing.addAll(batch.documents());
        missing.removeAll(have.keySet());
        var answers = batch.questions().stream().map(question -> application.answers.stream()
                .filter(answer -> answer.question().equals(question)).map(Answer::answer)
                .findFirst().orElse("")).toList();
        return new Draft(application.id(), batch, resident, application.state, application.step, answers,
                eligibility.check(batch.requirements(), batch.startsOn(), resident,
                        placements.placed(resident.id())), have, missing,
                guardians.needed(resident), application.correctionRequest);
    }

    /** @throws RuleViolation naming the first thing that it cannot be sent without */
    void checkComplete(Draft draft, boolean declared) {
        if (!draft.eligible()) {
            throw new RuleViolation("ApplyService.notEligible");
        }
        if (!draft.missing().isEmpty()) {
            throw new RuleViolation("ApplyService.documentMissing", draft.missing().iterator().next());
        }
        for (int i = 0; i < draft.answers().size(); i++) {
            if (draft.answers().get(i).isBlank()) {
                throw new RuleViolation("ApplyService.answerMissing", draft.batch().questions().get(i));
            }
        }
        if (guardians.missing(draft.resident())) {
            throw new RuleViolation("ApplyService.guardianMissing");
        }
        if (!declared) {
            throw new RuleViolation("ApplyService.declarationMissing");
        }
    }

    /** Takes over what was typed for the batch's questions; identity numbers masked, since it lies in clear. */
    static void keep(Application application, BatchInfo batch, List<String> answers) {
        var kept = new ArrayList<Answer>();
        for (int i = 0; i < batch.questions().size(); i++) {
            var answer = i < answers.size() ? IdentityNumbers.maskIn(answers.get(i).strip()) : "";
            if (answer.length() > ANSWER_LENGTH) {
                throw new RuleViolation("ApplyService.answerTooLong", batch.questions().get(i), ANSWER_LENGTH);
            }
            kept.add(new Answer(batch.questions().get(i), answer));
        }
        if (!kept.equals(application.answers)) {
            application.answers.clear();
            application.answers.addAll(kept);
        }
    }
}
