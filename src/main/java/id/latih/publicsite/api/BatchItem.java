package id.latih.publicsite.api;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

import id.latih.core.Education;
import id.latih.publicsite.ListedBatch;
import id.latih.training.Funding;
import id.latih.training.ProgrammeKind;
import id.latih.training.ProgrammeLevel;

/** One training slot of a programme, as lists have it. */
@Schema(name = "Batch", description = "one training slot: a programme held once, with dates and seats")
record BatchItem(@Schema(description = "its name in addresses; stays the same") String slug,
        @Schema(description = "the programme's title") String title,
        @Schema(description = "the batch's own name") String name,
        ProgrammeName programme, VocationName vocation, InstituteName institute, ProgrammeKind kind,
        ProgrammeLevel level, @Schema(description = "JP; one JP is 45 minutes") int lessonHours,
        @Schema(description = "days of training") int days, PlaceItem place, LocalDate startsOn, LocalDate endsOn,
        LocalDate registrationOpensOn, @Schema(description = "the last day to apply") LocalDate registrationClosesOn,
        @Schema(description = "when it is said who was selected") LocalDate announcedOn, int seats,
        @Schema(description = "seats not offered to anybody yet") long seatsLeft,
        @Schema(description = "how many have applied so far") long applicants, boolean boarding, Funding funding,
        Education minEducation, ListedBatch.Window status, Instant publishedAt,
        @Schema(description = "grows with each change") int revision, ItemLinks links) {

    /** Of a batch's programme. */
    @Schema(description = "a programme, in short")
    record ProgrammeName(long id, String title, String self) {
    }

    /** Of a vocation, in both languages. */
    @Schema(description = "a vocation, in short")
    record VocationName(String code, @Schema(description = "in Indonesian") String name,
            @Schema(description = "in English") String nameEn, String self) {
    }

    /** Of an institute. */
    @Schema(description = "an institute, in short")
    record InstituteName(String slug, String name, String self) {
    }
}
