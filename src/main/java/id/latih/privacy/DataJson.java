package id.latih.privacy;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import id.latih.core.Dates;
import id.latih.core.Texts;

/** A person's data for programs: table by table and column by column, so that nothing is left out. Times are UTC. */
@Component
class DataJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Texts texts;
    private final ViewerWords words;

    DataJson(Texts texts, ViewerWords words) {
        this.texts = texts;
        this.words = words;
    }

    byte[] write(PersonData data, Locale language) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("about", texts.get(language, "DataJson.about"));
        whole.put("madeAt", data.at().toString());
        whole.put("account", data.account());
        whole.put("sections", data.sections().stream().map(section -> section(section, language)).toList());
        whole.put("viewers", data.viewers().stream().map(viewer -> viewer(viewer, language)).toList());
        whole.put("files", data.files().stream().map(PersonData.File::path).toList());
        return MAPPER.writeValueAsBytes(whole);
    }

    private Map<String, Object> section(PersonData.Section section, Locale language) {
        var one = new LinkedHashMap<String, Object>();
        one.put("table", section.table());
        one.put("title", texts.get(language, section.heading()));
        one.put("part", section.part().name());
        one.put("rows", section.rows().stream().map(DataJson::row).toList());
        return one;
    }

    private static Map<String, @Nullable Object> row(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.forEach((name, value) -> values.put(name, plain(value)));
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDateTime utc -> Dates.fromUtc(utc).toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private Map<String, @Nullable Object> viewer(Viewer viewer, Locale language) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("at", viewer.at().toString());
        values.put("name", viewer.name());
        values.put("role", viewer.role() == null ? null : viewer.role().name());
        values.put("institute", viewer.institute());
        values.put("action", viewer.action());
        values.put("screen", viewer.screen());
        values.put("what", viewer.what());
        values.put("application", viewer.note());
        values.put("seen", words.what(viewer, language));
        return values;
    }
}
