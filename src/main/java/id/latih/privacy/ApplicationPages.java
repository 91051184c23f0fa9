package id.latih.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.core.Texts;
import id.latih.training.BatchDirectory;

/** A person's applications, each with its answers, its documents and its history. */
@Component
class ApplicationPages {

    private static final List<String> FACTS = List.of("state", "submitted_at", "test_score", "interview_score", "total_score",
            "rank_no", "seat_no", "reserve_rank", "correction_request", "reason_note");
    private static final List<String> HISTORY = List.of("at", "event", "actor_name", "note");

    private final Texts texts;
    private final DataWords words;
    private final BatchDirectory batches;

    ApplicationPages(Texts texts, DataWords words, BatchDirectory batches) {
        this.texts = texts;
        this.words = words;
        this.batches = batches;
    }

    void write(PdfSheet sheet, PersonData data, Locale language) {
        var applications = data.rows("application");
        if (applications.isEmpty()) {
            return;
        }
        sheet.heading(texts.get(language, "DeclaredTable.application"));
        applications.forEach(application -> one(sheet, data, application, language));
    }

    private void one(PdfSheet sheet, PersonData data, Map<String, @Nullable Object> application, Locale language) {
        var id = Objects.requireNonNull(application.get("id"));
        sheet.smallHeading(heading(application));
        sheet.facts(FACTS.stream().filter(column -> application.get(column) != null)
                .map(column -> List.of(words.label(column, language), words.value(column, application.get(column), language)))
                .toList());
        var answers = of(data, "application_answer", id);
        if (!answers.isEmpty()) {
            sheet.facts(answers.stream().map(row -> List.of(String.valueOf(row.get("question")),
                    words.value("answer", row.get("answer"), language))).toList());
        }
        var documents = of(data, "application_document", id);
        if (!documents.isEmpty()) {
            sheet.text(texts.get(language, "DataPdf.sentWith", String.join(", ", documents.stream()
                    .map(row -> words.value("type", row.get("type"), language)).toList())));
        }
        var history = of(data, "application_history", id);
        if (!history.isEmpty()) {
            sheet.table(HISTORY.stream().map(column -> words.label(column, language)).toList(), history.stream()
                    .map(row -> HISTORY.stream().map(column -> words.value(column, row.get(column), language)).toList()).toList());
        }
    }

    private String heading(Map<String, @Nullable Object> application) {
        var number = application.get("number") == null ? "#" + application.get("id") : application.get("number") + "";
        return application.get("batch_id") instanceof Number batch ? batches.find(batch.longValue())
                .map(found -> number + " · " + found.title() + ", " + found.name() + " · " + found.instituteName())
                .orElse(number) : number;
    }

    private static List<Map<String, @Nullable Object>> of(PersonData data, String table, Object application) {
        return data.rows(table).stream().filter(row -> application.equals(row.get("application_id"))).toList();
    }
}
