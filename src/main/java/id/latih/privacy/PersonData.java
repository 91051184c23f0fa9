package id.latih.privacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.personal.Part;

/** All that is known of one person, opened: sealed columns carry their names without {@code _sealed}. */
record PersonData(long account, Instant at, List<Section> sections, List<Viewer> viewers) {

    /** The rows of one table. */
    record Section(String table, String heading, Part part, List<Map<String, @Nullable Object>> rows) {
    }

    /** A file that the person uploaded, and where it lies in the archive. */
    record File(long id, String path) {
    }

    /** The rows about the person in a table. */
    List<Map<String, @Nullable Object>> rows(String table) {
        return sections.stream().filter(section -> section.part == Part.SUBJECT && section.table.equals(table))
                .flatMap(section -> section.rows.stream()).toList();
    }

    /** How many rows there are of what the person did. */
    int acts() {
        return sections.stream().filter(section -> section.part == Part.ACTOR).mapToInt(section -> section.rows.size()).sum();
    }

    List<File> files() {
        return rows("resident_document").stream().map(row -> new File(((Number) row.get("id")).longValue(), path(row))).toList();
    }

    /** A name of our own: what people call their files need not be a good one in an archive. */
    static String path(Map<String, @Nullable Object> document) {
        var ending = switch (String.valueOf(document.get("content_type"))) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            default -> "jpg";
        };
        return "berkas/" + String.valueOf(document.get("type")).toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + document.get("id") + "." + ending;
    }

    static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof LocalDateTime utc ? Dates.fromUtc(utc) : null;
    }
}
