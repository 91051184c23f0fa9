package id.latih.privacy;

import java.sql.Date;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.PhoneNumbers;
import id.latih.core.Texts;
import id.latih.region.RegionService;

/** What a column holds, as people read it. */
@Component
class DataWords {

    static final String NONE = "–";
    /** Columns that hold words of an enumeration. */
    private static final Map<String, String> ENUMERATIONS = Map.ofEntries(Map.entry("sex", "Sex"),
            Map.entry("education", "Education"), Map.entry("working_status", "WorkingStatus"),
            Map.entry("disability", "Disability"), Map.entry("guardian_relation", "GuardianRelation"),
            Map.entry("state", "ApplicationState"), Map.entry("to_state", "ApplicationState"),
            Map.entry("event", "ApplicationEvent"), Map.entry("type", "DocumentType"),
            Map.entry("purpose", "ConsentPurpose"), Map.entry("role", "Role"), Map.entry("action", "AuditAction"),
            Map.entry("kind", "RequestKind"), Map.entry("request_state", "RequestState"));

    private final Texts texts;
    private final RegionService regions;

    DataWords(Texts texts, RegionService regions) {
        this.texts = texts;
        this.regions = regions;
    }

    String label(String column, Locale language) {
        return texts.get(language, "DataPdf." + column);
    }

    String value(String column, @Nullable Object value, Locale language) {
        return switch (value) {
            case null -> NONE;
            case LocalDateTime utc -> Dates.dateTime(Dates.fromUtc(utc), language);
            case Date date -> Dates.date(date.toLocalDate(), language);
            case String text when text.isBlank() -> NONE;
            case String text when ENUMERATIONS.containsKey(column) -> word(ENUMERATIONS.get(column) + "." + text, text, language);
            case String text when column.equals("village_code") -> place(text);
            case String text when column.endsWith("phone") -> PhoneNumbers.show(text);
            default -> value.toString();
        };
    }

    String word(String key, String otherwise, Locale language) {
        try {
            return texts.get(language, key);
        } catch (NoSuchMessageException wordless) {
            return otherwise;
        }
    }

    private String place(String code) {
        return regions.village(code).map(village -> village.name() + ", " + village.districtName()).orElse(code);
    }
}
