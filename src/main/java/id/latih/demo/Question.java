package id.latih.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question to applicants, with what some answer. */
record Question(String code, String text, List<String> answers) {

    private static final Map<String, Question> ALL = Table.read("questions.csv").stream()
            .map(row -> new Question(row.text("code"), row.text("question"), row.list("answers", "|")))
            .collect(Collectors.toMap(Question::code, Function.identity()));

    static List<Question> of(List<String> codes) {
        return codes.stream().map(code -> Objects.requireNonNull(ALL.get(code), code)).toList();
    }
}
