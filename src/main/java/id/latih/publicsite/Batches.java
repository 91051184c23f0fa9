package id.latih.publicsite;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds published batches. A search takes one statement, two where a misspelt word is looked for again; the
 * batches' number does not matter.
 */
@Component
public class Batches {

    public static final int PAGE_SIZE = 20;

    /** @param meant the words looked for instead, where nothing had the words that were typed; else empty */
    public record Found(List<ListedBatch> batches, long total, String meant) {

        public long pages() {
            return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }

    /** What is shown of each batch that the CTE {@code page} chose, in its order. */
    private static final String ROWS = """
            select b.id, b.slug, p.title, b.name as batch, b.programme_id, i.name as institute,
              i.slug as institute_slug, i.city, v.code as vocation_code, v.name as vocation_id, v.name_en as vocation_en,
              p.kind, p.level, p.lesson_hours, p.days, b.place, b.place_address, w.code as village_code,
              w.name as village, d.name as district, b.starts_on, b.ends_on, b.registration_opens_on as opens_on,
              b.registration_closes_on as closes_on, b.announced_on, b.seats, b.boarding, b.funding, b.min_education,
              b.state, b.started_at is not null as started, b.published_at as published_utc,
              coalesce(b.changed_at, b.published_at) as changed_utc, b.version as rev,
              (select count(*) from application a where a.batch_id = b.id and a.submitted_at is not null) as applicants,
              (select count(*) from application a where a.batch_id = b.id and a.seat_no is not null) as taken,
              page.total
            from page join batch b on b.id = page.id join programme p on p.id = b.programme_id
            join vocation v on v.id = p.vocation_id join institute i on i.id = b.institute_id
            left join village w on w.code = coalesce(b.village_code, i.village_code)
            left join district d on d.code = w.district_code order by page.place""";

    private static final String LISTED = "b.state = 'PUBLISHED'";
    private static final String FOLLOWED = "b.published_at is not null and b.state in ('PUBLISHED', 'CANCELLED')";

    private static final String RANK = "case when b.registration_closes_on < :today then 2"
            + " when b.registration_opens_on > :today then 1 else 0 end, ";

    private final JdbcClient jdbc;
    private final Facets facets;
    private final Clock clock;

    Batches(JdbcClient jdbc, Facets facets, Clock clock) {
        this.jdbc = jdbc;
        this.facets = facets;
        this.clock = clock;
    }

    /** A page of what the search finds; where nothing has a misspelt word, of what it probably meant. */
    public Found find(Search search) {
        return find(search, PAGE_SIZE);
    }

    /** The same with pages of another size. */
    public Found find(Search search, int pageSize) {
        return find(search, pageSize, LISTED, order(search.sort()));
    }

    /** What somebody who follows a search should know: its batches, cancelled ones too. */
    public Found followed(Search search, int most) {
        return find(search, most, FOLLOWED, order(search.sort()));
    }

    /** The same, the latest change first. */
    public Found latest(Search search, int most) {
        return find(search, most, FOLLOWED, "coalesce(b.changed_at, b.published_at) desc, b.id desc");
    }

    /** What was published after one moment and until another, the latest first. */
    public Found published(Search search, Instant after, Instant until, int most) {
        return find(search, most, LISTED + " and b.published_at > :after and b.published_at <= :until",
                order(Search.Sort.NEWEST), Map.of("after", utc(after), "until", utc(until)));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private Found find(Search search, int pageSize, String which, String order) {
        return find(search, pageSize, which, order, Map.of());
    }

    private Found find(Search search, int pageSize, String which, String order, Map<String, Object> more) {
        var words = SearchWords.sought(search.text());
        var found = rows(search, words, pageSize, which, order, more);
        if (!found.isEmpty() || words.isEmpty()) {
            return found(found, "");
        }
        var choices = facets.get();
        var meant = words.stream().map(choices::meant).toList();
        return meant.equals(words) ? found(found, "")
                : found(rows(search, meant, pageSize, which, order, more), String.join(" ", meant));
    }

    /** A batch of an address, published or cancelled after publication. */
    public Optional<ListedBatch> find(String slug) {
        return jdbc.sql("with page as (select id, 1 as place, 1 as total from batch where slug = ?"
                + " and published_at is not null and state in ('PUBLISHED', 'CANCELLED')) " + ROWS)
                .param(slug).query(ListedBatch.class).optional();
    }

    /** Up to three open batches of the same vocation, those closing first; of any other where there are none. */
    public List<ListedBatch> similar(ListedBatch batch) {
        return jdbc.sql(page(Search.of(Map.of("buka", "1")), LISTED, List.of("b.id <> :other"),
                "case when v.code = :vocation then 0 else 1 end, b.registration_closes_on, b.id"))
                .params(Map.of("today", LocalDate.now(clock), "other", batch.id(), "vocation", batch.vocationCode(),
                        "size", 3, "offset", 0)).query(ListedBatch.class).list();
    }

    private static Found found(List<ListedBatch> batches, String meant) {
        return new Found(batches, batches.isEmpty() ? 0 : batches.getFirst().total(), batches.isEmpty() ? "" : meant);
    }

    private List<ListedBatch> rows(Search search, List<String> words, int pageSize, String which, String order,
            Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("today", LocalDate.now(clock));
        values.put("size", pageSize);
        values.put("offset", (search.page() - 1) * pageSize);
        return jdbc.sql(page(search, which, conditions(search, words, values), order))
                .params(values).query(ListedBatch.class).list();
    }

    /** Chooses the page's batches first, so that nothing is counted for the others. */
    private static String page(Search search, String which, List<String> more, String order) {
        var conditions = Stream.concat(more.stream(), search.open()
                ? Stream.of(":today between b.registration_opens_on and b.registration_closes_on and b.started_at is null")
                : Stream.empty()).toList();
        return "with page as (select b.id, row_number() over (order by " + order + ") as place, count(*) over () as total"
                + " from batch b join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id"
                + " join institute i on i.id = b.institute_id left join batch_search s on s.batch_id = b.id"
                + " where " + which + conditions.stream().map(" and "::concat).reduce("", String::concat)
                + " order by place limit :size offset :offset) " + ROWS;
    }

    private static List<String> conditions(Search search, List<String> words, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        if (!words.isEmpty()) {
            conditions.add("match(s.words) against (:words in boolean mode)");
            values.put("words", SearchWords.expression(words));
        }
        if (search.vocation() != null) {
            conditions.add("v.code = :vocation");
            values.put("vocation", search.vocation());
        }
        if (search.kind() != null) {
            conditions.add("p.kind = :kind");
            values.put("kind", search.kind().name());
        }
        if (search.institute() != null) {
            conditions.add("i.slug = :institute");
            values.put("institute", search.institute());
        }
        if (search.place() != null) {
            conditions.add("(coalesce(b.village_code, i.village_code) like :district"
                    + " or b.village_code is null and i.village_code is null and i.city = :city)");
            values.put("district", search.place().replaceAll("[^0-9.]", "") + ".%");
            values.put("city", search.place());
        }
        if (search.boarding() != null) {
            conditions.add("b.boarding = :boarding");
            values.put("boarding", search.boarding());
        }
        if (search.month() != null) {
            conditions.add("b.starts_on between :monthFrom and :monthTo");
            values.put("monthFrom", search.month().atDay(1));
            values.put("monthTo", search.month().atEndOfMonth());
        }
        if (search.education() != null) {
            conditions.add("b.min_education in (:educations)");
            values.put("educations", Stream.of(id.latih.core.Education.values())
                    .filter(search.education()::isAtLeast).map(Enum::name).toList());
        }
        return conditions;
    }

    private static String order(Search.Sort sort) {
        return switch (sort) {
            case CLOSING -> RANK + "case when b.registration_closes_on >= :today then b.registration_closes_on end,"
                    + " b.registration_closes_on desc, b.id";
            case STARTING -> "case when b.starts_on < :today then 1 else 0 end,"
                    + " case when b.starts_on >= :today then b.starts_on end, b.starts_on desc, b.id";
            case NEWEST -> "b.published_at desc, b.id desc";
        };
    }
}
