package id.latih.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.core.Education;
import id.latih.demo.Table.Row;
import id.latih.resident.WorkingStatus;

/** What a programme asks for, and a batch of it where it doesn't ask for something else. */
record Terms(int minAge, @Nullable Integer maxAge, Education education, String domicile, @Nullable String domicileCode,
        boolean notEmployed, boolean notInSchool, List<DocumentType> documents, List<Question> questions) {

    static Terms of(Row row) {
        return new Terms(row.number("minAge"), row.optionalNumber("maxAge"), Education.valueOf(row.text("education")),
                row.text("domicile"), row.optional("domicileCode"), row.flag("notEmployed"), row.flag("notInSchool"),
                row.list("documents", ",").stream().map(DocumentType::valueOf).toList(),
                Question.of(row.list("questions", ",")));
    }

    /** A batch's own: ages and domicile as far as its row names them. */
    Terms changedBy(Row row) {
        var ages = !row.text("minAge").isEmpty();
        var ownDomicile = row.optional("domicile");
        return new Terms(ages ? row.number("minAge") : minAge, ages ? row.optionalNumber("maxAge") : maxAge, education,
                ownDomicile == null ? domicile : ownDomicile,
                ownDomicile == null ? domicileCode : row.optional("domicileCode"),
                notEmployed, notInSchool, documents, questions);
    }

    /** Whether somebody meets all of it on that day, with a year to spare before they are too old. */
    boolean fit(Resident resident, LocalDate day) {
        var age = Period.between(resident.birthDate(), day).getYears();
        return age >= minAge && (maxAge == null || age < maxAge)
                && resident.education().isAtLeast(education) && livesThere(resident)
                && !(notEmployed && resident.working().employed())
                && !(notInSchool && resident.working() == WorkingStatus.IN_SCHOOL);
    }

    boolean livesThere(Resident resident) {
        return domicileCode == null || resident.villageCode().startsWith(domicileCode);
    }

    String documentWords() {
        return String.join(",", documents.stream().map(DocumentType::name).toList());
    }

    String questionLines() {
        return String.join("\n", questions.stream().map(Question::text).toList());
    }
}
