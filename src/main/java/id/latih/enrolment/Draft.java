package id.latih.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.resident.DocumentInfo;
import id.latih.resident.ResidentCard;
import id.latih.training.BatchInfo;

/**
 * An application being filled in, or being corrected.
 *
 * @param resident  whose it is
 * @param step      where the resident left off, from 0
 * @param answers   one for each of the batch's questions, in their order; empty where not answered yet
 * @param documents what the resident has of what the batch asks for
 * @param guardianNeeded whether the resident's guardian has to agree
 * @param missing   what the batch asks for and the resident does not have
 */
public record Draft(long id, BatchInfo batch, ResidentCard resident, ApplicationState state, int step, List<String> answers,
        List<RequirementCheck> checks, Map<DocumentType, DocumentInfo> documents, Set<DocumentType> missing,
        boolean guardianNeeded, @Nullable String correctionRequest) {

    public boolean eligible() {
        return checks.stream().allMatch(RequirementCheck::met);
    }
}
