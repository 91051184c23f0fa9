package id.latih.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.core.Texts;
import id.latih.personal.Part;

/** A person's data for people: what matters in words, and of the rest how much there is. All of it is in the JSON. */
@Component
class DataPdf {

    private static final List<String> ACCOUNT = List.of("display_name", "email", "role", "created_at", "last_sign_in_at");
    private static final List<String> PROFILE = List.of("nik", "kk", "full_name", "birth_place", "birth_date", "sex", "address",
            "village_code", "phone", "education", "school", "graduation_year", "working_status", "disability",
            "support_needed", "guardian_name", "guardian_relation", "guardian_phone");
    /** Short tables, in their order; of messages the words too. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "resident_document", List.of("type", "file_name", "uploaded_at", "replaced_at"),
            "consent", List.of("purpose", "guardian_name", "given_at", "ended_at"),
            "data_request", List.of("kind", "request_state", "asked_at", "answered_at", "answer"),
            "device", List.of("browser", "first_used_at", "last_used_at"),
            "inbox_message", List.of("at", "subject", "body"));
    private static final List<String> ORDER = List.of("resident_document", "consent", "data_request", "device", "inbox_message");
    private static final Set<String> SHOWN = Set.of("account", "resident", "application", "application_history",
            "application_answer", "application_document", "resident_document", "consent", "data_request", "device",
            "inbox_message");

    private final Texts texts;
    private final DataWords words;
    private final ApplicationPages applications;
    private final ViewerWords viewers;

    DataPdf(Texts texts, DataWords words, ApplicationPages applications, ViewerWords viewers) {
        this.texts = texts;
        this.words = words;
        this.applications = applications;
        this.viewers = viewers;
    }

    byte[] write(PersonData data, Locale language) {
        var sheet = new PdfSheet(text(language, "title"), text(language, "foot", data.at()));
        sheet.text(text(language, "about", data.at()));
        facts(sheet, data, "account", ACCOUNT, language);
        facts(sheet, data, "resident", PROFILE, language);
        applications.write(sheet, data, language);
        ORDER.forEach(table -> table(sheet, data, table, language));
        viewers(sheet, data, language);
        rest(sheet, data, language);
        return sheet.close();
    }

    private void facts(PdfSheet sheet, PersonData data, String table, List<String> columns, Locale language) {
        data.rows(table).forEach(row -> {
            sheet.heading(texts.get(language, "DeclaredTable." + table));
            sheet.facts(columns.stream().map(column -> List.of(words.label(column, language),
                    words.value(column, row.get(column), language))).toList());
        });
    }

    private void table(PdfSheet sheet, PersonData data, String table, Locale language) {
        var rows = data.rows(table);
        if (rows.isEmpty()) {
            return;
        }
        var columns = TABLES.getOrDefault(table, List.of());
        sheet.heading(texts.get(language, "DeclaredTable." + table));
        sheet.table(columns.stream().map(column -> words.label(column, language)).toList(),
                rows.stream().map(row -> cells(row, columns, language)).toList());
    }

    private List<String> cells(Map<String, @Nullable Object> row, List<String> columns, Locale language) {
        return columns.stream().map(column -> words.value(column, row.get(column), language)).toList();
    }

    private void viewers(PdfSheet sheet, PersonData data, Locale language) {
        sheet.heading(text(language, "viewers"));
        if (data.viewers().isEmpty()) {
            sheet.text(text(language, "noViewers"));
            return;
        }
        sheet.table(List.of(text(language, "at"), text(language, "who"), text(language, "what")),
                data.viewers().stream().map(viewer -> List.of(viewers.at(viewer, language), viewers.who(viewer, language),
                        viewers.what(viewer, language))).toList());
    }

    private void rest(PdfSheet sheet, PersonData data, Locale language) {
        sheet.heading(text(language, "rest"));
        sheet.text(text(language, "restAbout"));
        data.sections().stream().filter(section -> section.part() == Part.SUBJECT && !SHOWN.contains(section.table()))
                .forEach(section -> sheet.text(text(language, "count", texts.get(language, section.heading()),
                        section.rows().size())));
        if (data.acts() > 0) {
            sheet.text(text(language, "count", text(language, "acts"), data.acts()));
        }
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.get(language, "DataPdf." + key, arguments);
    }
}
