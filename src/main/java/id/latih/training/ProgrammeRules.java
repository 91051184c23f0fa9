package id.latih.training;

import org.springframework.stereotype.Component;

import id.latih.core.RuleViolation;

/** Checks what a programme says and copies it into the programme. */
@Component
class ProgrammeRules {

    static final int MOST_LESSON_HOURS = 5000;
    static final int MOST_DAYS = 500;
    private static final int TITLE_LENGTH = 120;
    private static final int OUTCOMES_LENGTH = 4000;

    private final VocationRepository vocations;
    private final TermsRules terms;

    ProgrammeRules(VocationRepository vocations, TermsRules terms) {
        this.vocations = vocations;
        this.terms = terms;
    }

    /** A vocation that is no longer active stays with the programmes that have it. */
    void apply(ProgrammeData data, TermsData asked, Programme programme) {
        programme.title = Checks.text("title", data.title(), TITLE_LENGTH);
        if (programme.vocationId != data.vocationId()) {
            vocations.findById(data.vocationId()).filter(vocation -> vocation.active)
                    .orElseThrow(() -> RuleViolation.at("vocationId", "ProgrammeRules.vocation"));
            programme.vocationId = data.vocationId();
        }
        programme.kind = data.kind();
        programme.level = data.level();
        programme.lessonHours = Checks.between("lessonHours", data.lessonHours(), 1, MOST_LESSON_HOURS);
        programme.days = Checks.between("days", data.days(), 1, MOST_DAYS);
        programme.outcomes = Checks.text("outcomes", data.outcomes(), OUTCOMES_LENGTH);
        terms.apply(asked, programme);
    }
}
