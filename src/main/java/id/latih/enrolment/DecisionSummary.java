package id.latih.enrolment;

import java.util.List;

import id.latih.core.RuleViolation;

/** What deciding a whole list came to, and a sentence for each application that was left undecided. */
public record DecisionSummary(int approved, int reserves, int refused, List<Problem> problems) {

    public record Problem(String number, RuleViolation why) {
    }
}
