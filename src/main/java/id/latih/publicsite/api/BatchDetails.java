package id.latih.publicsite.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.core.Education;
import id.latih.core.Lines;
import id.latih.training.BatchInfo;
import id.latih.training.Domicile;

/** All that the page of a batch says, but for its contact person. */
@Schema(description = "all that the page of a batch says, but for its contact person")
record BatchDetails(BatchItem batch, @Schema(description = "what one learns") List<String> outcomes,
        RequirementsItem requirements, List<DocumentType> documents,
        @Schema(description = "what trainees get") List<String> benefits, SelectionItem selection) {

    /** What a person must be to join. */
    @Schema(name = "Requirements", description = "what a person must be to join")
    record RequirementsItem(@Schema(description = "on the first day of the training") int minAge,
            @Schema(nullable = true) @Nullable Integer maxAge, Education minEducation, Domicile domicile,
            @Schema(description = "the kecamatan or desa, where domicile says one", nullable = true)
            @Nullable String domicileCode, boolean notEmployed, boolean notInSchool) {
    }

    /** How the seats are given. */
    @Schema(name = "Selection", description = "how the seats are given")
    record SelectionItem(@Schema(description = "per cent of the score that the written test counts") int testWeight,
            @Schema(description = "per cent of the score that the interview counts") int interviewWeight,
            @Schema(description = "people called when somebody does not re-register") int reserves,
            @Schema(description = "working days to re-register in") int reregistrationDays) {
    }

    static BatchDetails of(BatchItem batch, BatchInfo info) {
        var asked = info.requirements();
        return new BatchDetails(batch, Lines.of(info.outcomes()),
                new RequirementsItem(asked.minAge(), asked.maxAge(), asked.minEducation(), asked.domicile(),
                        asked.domicileCode(), asked.notEmployed(), asked.notInSchool()),
                info.documents().stream().sorted().toList(), Lines.of(info.benefits()),
                new SelectionItem(info.testWeight(), 100 - info.testWeight(), info.reserves(),
                        info.reregistrationDays()));
    }
}
