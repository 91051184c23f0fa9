package id.latih.permissions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, as a text that tells one person's data from another's. */
final class Answers {

    private Answers() {
    }

    /** @return empty where the answer says nothing of its owner: none, a number, a yes or no */
    static String text(@Nullable Object answer, JsonMapper json) {
        return switch (answer) {
            case null -> "";
            case Optional<?> one -> one.map(value -> text(value, json)).orElse("");
            case byte[] bytes -> Integer.toString(Arrays.hashCode(bytes));
            case String text -> text;
            case Map<?, ?> _ -> written(answer, json);
            case Collection<?> _ -> written(answer, json);
            case Record _ -> written(answer, json);
            default -> "";
        };
    }

    /** Some records keep their content out of logs, and so out of their own text. */
    private static String written(Object answer, JsonMapper json) {
        try {
            return json.writeValueAsString(answer);
        } catch (JacksonException notWritable) {
            return answer.toString();
        }
    }
}
