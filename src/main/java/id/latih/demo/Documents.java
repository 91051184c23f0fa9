package id.latih.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.core.DocumentType;
import id.latih.resident.ResidentSeal;

/** What residents uploaded: everything that they sent with an application, and a few more. */
final class Documents {

    private static final int REPLACED_EVERY = 9;
    private static final int CONTENTS_AT_ONCE = 100;

    private record Key(long resident, DocumentType type) {
    }

    private record Content(long document, Samples.Sample sample) {
    }

    private final Rows rows = new Rows("resident_document", "id", "resident_id", "type", "file_name", "content_type",
            "size", "sha256", "uploaded_at", "replaced_at");
    private final Samples samples = new Samples();
    private final List<Content> contents = new ArrayList<>();
    private final Map<Key, Long> current = new HashMap<>();
    private long last;

    Documents(List<Resident> residents, List<Applicant> applicants, Map<Long, Instant> joined) {
        var asked = new HashMap<Long, TreeSet<DocumentType>>();
        applicants.forEach(applicant -> asked.computeIfAbsent(applicant.resident.id(), id -> new TreeSet<>())
                .addAll(applicant.batch.terms().documents()));
        for (var resident : residents) {
            var types = asked.getOrDefault(resident.id(), new TreeSet<>(List.of(DocumentType.KTP)));
            types.forEach(type -> upload(resident, type, Objects.requireNonNull(joined.get(resident.id()))));
        }
    }

    /** The document that counts today. */
    Long current(Resident resident, DocumentType type) {
        return Objects.requireNonNull(current.get(new Key(resident.id(), type)));
    }

    void writeTo(JdbcTemplate jdbc, ResidentSeal seal) {
        rows.writeTo(jdbc);
        for (int from = 0; from < contents.size(); from += CONTENTS_AT_ONCE) {
            var some = new Rows("resident_document_content", "document_id", "sealed");
            contents.subList(from, Math.min(from + CONTENTS_AT_ONCE, contents.size()))
                    .forEach(content -> some.add(content.document, seal.content(content.document, content.sample.content())));
            some.writeTo(jdbc);
        }
    }

    private void upload(Resident resident, DocumentType type, Instant joined) {
        var at = joined.plus(30 + 2L * type.ordinal(), ChronoUnit.MINUTES);
        if (type == DocumentType.KTP && resident.id() % REPLACED_EVERY == 0) {
            add(resident, type, at.minus(2, ChronoUnit.MINUTES), at);
        }
        current.put(new Key(resident.id(), type), add(resident, type, at, null));
    }

    private Long add(Resident resident, DocumentType type, Instant at, @org.jspecify.annotations.Nullable Instant replaced) {
        var sample = samples.of(type, resident.sex());
        rows.add(++last, resident.id(), type, sample.fileName(type), sample.contentType(), sample.content().length,
                sample.sha256(), at, replaced);
        contents.add(new Content(last, sample));
        return last;
    }
}
