package id.latih.publicsite.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import id.latih.training.ProgrammeKind;
import id.latih.training.ProgrammeLevel;

/** What an institute teaches, whenever it does. */
@Schema(name = "Programme", description = "what an institute teaches; each time it does is a batch")
record ProgrammeItem(long id, String title, BatchItem.VocationName vocation, BatchItem.InstituteName institute,
        ProgrammeKind kind, ProgrammeLevel level, @Schema(description = "JP; one JP is 45 minutes") int lessonHours,
        @Schema(description = "days of training") int days,
        @Schema(description = "what one learns") List<String> outcomes,
        @Schema(description = "batches published so far") long batches,
        @Schema(description = "batches that take applications today") long openBatches, ItemLinks links) {
}
