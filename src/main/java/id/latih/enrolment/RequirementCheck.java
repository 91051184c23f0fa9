package id.latih.enrolment;

import java.util.List;

/**
 * One requirement of a batch against one resident's facts, as a sentence: the text's key says what is asked
 * where it is met ({@code RequirementCheck.MIN_AGE.met}) and what is missing where it is not
 * ({@code RequirementCheck.MIN_AGE.missing}: "usia minimal 18, Anda 17").
 */
public record RequirementCheck(Requirement requirement, boolean met, List<Object> arguments) {

    static RequirementCheck of(Requirement requirement, boolean met, Object... arguments) {
        return new RequirementCheck(requirement, met, List.of(arguments));
    }

    public String key() {
        return "RequirementCheck." + requirement + (met ? ".met" : ".missing");
    }
}
