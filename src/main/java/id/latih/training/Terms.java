package id.latih.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.core.Education;
import id.latih.core.Lines;

/** What is asked of applicants: a programme proposes it, a batch keeps its own copy. */
@MappedSuperclass
abstract class Terms {

    int minAge;
    @Nullable Integer maxAge;
    @Enumerated(EnumType.STRING)
    Education minEducation;
    @Enumerated(EnumType.STRING)
    Domicile domicile;
    @Nullable String domicileCode;
    boolean notEmployed;
    boolean notInSchool;
    @Convert(converter = DocumentTypes.class)
    Set<DocumentType> documents = EnumSet.noneOf(DocumentType.class);
    /** One question a line. */
    String questions = "";

    Requirements requirements() {
        return new Requirements(minAge, maxAge, minEducation, domicile, domicileCode, notEmployed, notInSchool);
    }

    void require(Requirements requirements) {
        minAge = requirements.minAge();
        maxAge = requirements.maxAge();
        minEducation = requirements.minEducation();
        domicile = requirements.domicile();
        domicileCode = requirements.domicileCode();
        notEmployed = requirements.notEmployed();
        notInSchool = requirements.notInSchool();
    }

    List<String> questionList() {
        return Lines.of(questions);
    }
}
