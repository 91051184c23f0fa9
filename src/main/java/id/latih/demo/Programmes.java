package id.latih.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.demo.Table.Row;

/** What the institutes teach. */
final class Programmes {

    private static final int CREATED_DAYS = 230;

    private final Rows rows = new Rows("programme", "id", "institute_id", "vocation_id", "title", "kind", "level",
            "lesson_hours", "days", "outcomes", "min_age", "max_age", "min_education", "domicile", "domicile_code",
            "not_employed", "not_in_school", "documents", "questions", "created_at");
    private final Map<String, Programme> byCode = new LinkedHashMap<>();

    Programmes(Days days, Map<String, Long> institutes, Map<String, Long> vocations) {
        var created = Days.at(days.today().minusDays(CREATED_DAYS), 13, 40);
        for (var row : Table.read("programmes.csv")) {
            var programme = Programme.of(byCode.size() + 1L, row);
            byCode.put(row.text("code"), programme);
            add(row, programme, institutes.get(programme.institute()), vocations.get(row.text("vocation")), created);
        }
    }

    Programme get(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
    }

    private void add(Row row, Programme programme, Long institute, Long vocation, Instant created) {
        var terms = programme.terms();
        rows.add(programme.id(), institute, vocation, programme.title(), row.text("kind"), row.text("level"),
                row.number("hours"), programme.days(), String.join("\n", row.list("outcomes", "|")), terms.minAge(),
                terms.maxAge(), terms.education(), terms.domicile(), terms.domicileCode(), terms.notEmployed(),
                terms.notInSchool(), terms.documentWords(), terms.questionLines(), created);
    }
}
