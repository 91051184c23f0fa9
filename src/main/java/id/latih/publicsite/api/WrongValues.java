package id.latih.publicsite.api;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Says in a sentence what is wrong with the value of a parameter. */
final class WrongValues {

    private WrongValues() {
    }

    static String sentence(MethodArgumentNotValidException wrong) {
        var error = wrong.getBindingResult().getFieldErrors().stream()
                .min(Comparator.comparing(FieldError::getField)).orElseThrow();
        return "The parameter '" + error.getField() + "' "
                + (error.isBindingFailure() ? rule(type(wrong, error.getField())) : error.getDefaultMessage()) + ".";
    }

    private static Class<?> type(MethodArgumentNotValidException wrong, String field) {
        return Arrays.stream(wrong.getParameter().getParameterType().getRecordComponents())
                .filter(component -> component.getName().equals(field)).findFirst().orElseThrow().getType();
    }

    private static String rule(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        if (type == Boolean.class) {
            return "must be true or false";
        }
        return type == YearMonth.class ? "must be a month such as 2026-12" : "must be a whole number";
    }
}
