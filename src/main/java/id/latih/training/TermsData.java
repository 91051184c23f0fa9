package id.latih.training;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.core.Education;

/**
 * What is asked of applicants, as a form edits it: requirements, documents and questions.
 *
 * @param questions one a line
 */
public record TermsData(int minAge, @Nullable Integer maxAge, Education minEducation, Domicile domicile,
        @Nullable String domicileCode, boolean notEmployed, boolean notInSchool, Set<DocumentType> documents,
        String questions) {

    /** What most batches ask for. */
    static final TermsData USUAL = new TermsData(17, null, Education.SMP, Domicile.REGENCY, null, true, true,
            Set.of(DocumentType.KTP, DocumentType.KK, DocumentType.DIPLOMA, DocumentType.PHOTO), "");

    public Requirements requirements() {
        return new Requirements(minAge, maxAge, minEducation, domicile, domicileCode, notEmployed, notInSchool);
    }

    static TermsData of(Terms terms) {
        return new TermsData(terms.minAge, terms.maxAge, terms.minEducation, terms.domicile, terms.domicileCode,
                terms.notEmployed, terms.notInSchool, Set.copyOf(terms.documents), terms.questions);
    }
}
