package id.latih.publicsite.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Lines;
import id.latih.publicsite.Batches;
import id.latih.publicsite.Search;
import id.latih.training.ProgrammeKind;
import id.latih.training.ProgrammeLevel;

/** Programmes that were published with at least one batch: before that they are the institute's own affair. */
@Component
class Programmes {

    record Found(List<ProgrammeItem> items, long total) {
    }

    private record Row(long id, String title, String vocationCode, String vocation, String vocationEn,
            String instituteSlug, String institute, ProgrammeKind kind, ProgrammeLevel level, int lessonHours,
            int days, String outcomes, long batches, long openBatches, long total) {
    }

    private static final String SELECT = """
            select p.id, p.title, v.code as vocation_code, v.name as vocation, v.name_en as vocation_en,
              i.slug as institute_slug, i.name as institute, p.kind, p.level, p.lesson_hours, p.days, p.outcomes,
              (select count(*) from batch b where b.programme_id = p.id and b.state = 'PUBLISHED') as batches,
              (select count(*) from batch b where b.programme_id = p.id and b.state = 'PUBLISHED'
                and %s) as open_batches,
              count(*) over () as total
            from programme p join vocation v on v.id = p.vocation_id join institute i on i.id = p.institute_id
            where exists (select 1 from batch b where b.programme_id = p.id and b.state = 'PUBLISHED')"""
                    .formatted(Batches.TAKES_APPLICATIONS);

    private final JdbcClient jdbc;
    private final ApiAddresses addresses;
    private final Clock clock;

    Programmes(JdbcClient jdbc, ApiAddresses addresses, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** By title. */
    Found find(ProgrammeFilter filter, int offset, int size) {
        var values = new HashMap<String, Object>(Map.of("offset", offset, "size", size));
        var conditions = new ArrayList<String>();
        add(conditions, values, "v.code", "vocation", filter.vocation());
        add(conditions, values, "p.kind", "kind", filter.kind() == null ? null : filter.kind().name());
        add(conditions, values, "i.slug", "institute", filter.institute());
        var rows = rows(String.join("", conditions) + " order by p.title, p.id limit :size offset :offset", values);
        return new Found(rows.stream().map(this::item).toList(), rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    Optional<ProgrammeItem> find(long id) {
        return rows(" and p.id = :id", Map.of("id", id)).stream().findFirst().map(this::item);
    }

    private List<Row> rows(String more, Map<String, Object> values) {
        return jdbc.sql(SELECT + more).param("today", LocalDate.now(clock)).params(values).query(Row.class).list();
    }

    private static void add(List<String> conditions, Map<String, Object> values, String column, String name,
            @Nullable String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(" and " + column + " = :" + name);
            values.put(name, value.strip());
        }
    }

    private ProgrammeItem item(Row row) {
        var search = Search.of(Map.of("kejuruan", row.vocationCode(), "lembaga", row.instituteSlug()));
        return new ProgrammeItem(row.id(), row.title(),
                new BatchItem.VocationName(row.vocationCode(), row.vocation(), row.vocationEn(),
                        addresses.api("/vocations/" + row.vocationCode())),
                new BatchItem.InstituteName(row.instituteSlug(), row.institute(),
                        addresses.api("/institutes/" + row.instituteSlug())),
                row.kind(), row.level(), row.lessonHours(), row.days(), Lines.of(row.outcomes()),
                row.batches(), row.openBatches(),
                addresses.item("/programmes/" + row.id(), "/pelatihan" + search.query()));
    }
}
