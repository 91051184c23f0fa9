package id.latih.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.core.Lines;
import id.latih.core.RuleViolation;
import id.latih.region.RegionService;

/** Checks what is asked of applicants and copies it into a programme or batch. */
@Component
class TermsRules {

    private static final int QUESTIONS_LENGTH = 2000;
    private static final int QUESTION_LENGTH = 500;
    private static final int MOST_QUESTIONS = 10;

    private final RegionService regions;

    TermsRules(RegionService regions) {
        this.regions = regions;
    }

    void apply(TermsData data, Terms terms) {
        Checks.between("minAge", data.minAge(), Requirements.LOWEST_AGE, Requirements.HIGHEST_AGE);
        if (data.maxAge() != null) {
            Checks.between("maxAge", data.maxAge(), Requirements.LOWEST_AGE, Requirements.HIGHEST_AGE);
            if (data.maxAge() < data.minAge()) {
                throw RuleViolation.at("maxAge", "TermsRules.maxBelowMin");
            }
        }
        terms.require(new Requirements(data.minAge(), data.maxAge(), data.minEducation(), data.domicile(),
                code(data.domicile(), data.domicileCode()), data.notEmployed(), data.notInSchool()));
        terms.documents = DocumentTypes.copy(data.documents());
        terms.questions = String.join("\n", questions(data.questions()));
    }

    private @Nullable String code(Domicile domicile, @Nullable String code) {
        return switch (domicile) {
            case ANY, REGENCY -> null;
            case DISTRICT -> {
                if (code == null || regions.district(code).isEmpty()) {
                    throw RuleViolation.at("domicileCode", "TermsRules.chooseDistrict");
                }
                yield code;
            }
            case VILLAGE -> {
                if (code == null || regions.village(code).isEmpty()) {
                    throw RuleViolation.at("domicileCode", "TermsRules.chooseVillage");
                }
                yield code;
            }
        };
    }

    private List<String> questions(String text) {
        Checks.optionalText("questions", text, QUESTIONS_LENGTH);
        var questions = Lines.of(text);
        if (questions.size() > MOST_QUESTIONS) {
            throw RuleViolation.at("questions", "TermsRules.tooManyQuestions", MOST_QUESTIONS);
        }
        questions.forEach(question -> Checks.text("questions", question, QUESTION_LENGTH));
        return questions;
    }
}
