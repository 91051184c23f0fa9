package id.latih.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.latih.core.Education;

/** The SQL that finds batches: one statement that chooses, counts and sorts, and shows one page of it. */
final class BatchQuery {

    /** What is shown of each batch that the CTE {@code page} chose, in its order. */
    static final String ROWS = """
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

    private static final String RANK = "case when b.registration_closes_on < :today then 2"
            + " when b.registration_opens_on > :today then 1 else 0 end, ";

    private BatchQuery() {
    }

    /** Chooses the page's batches first, so that nothing is counted for the others. */
    static String page(Search search, String which, List<String> more, String order) {
        var conditions = Stream.concat(more.stream(), search.open()
                ? Stream.of(Batches.TAKES_APPLICATIONS)
                : Stream.empty()).toList();
        return "with page as (select b.id, row_number() over (order by " + order + ") as place, count(*) over () as total"
                + " from batch b join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id"
                + " join institute i on i.id = b.institute_id left join batch_search s on s.batch_id = b.id"
                + " where " + which + conditions.stream().map(" and "::concat).reduce("", String::concat)
                + " order by place limit :size offset :offset) " + ROWS;
    }

    /** What the search asks for, its values put beside. */
    static List<String> conditions(Search search, List<String> words, Map<String, Object> values) {
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
            values.put("educations", Stream.of(Education.values())
                    .filter(search.education()::isAtLeast).map(Enum::name).toList());
        }
        return conditions;
    }

    static String order(Search.Sort sort) {
        return switch (sort) {
            case CLOSING -> RANK + "case when b.registration_closes_on >= :today then b.registration_closes_on end,"
                    + " b.registration_closes_on desc, b.id";
            case STARTING -> "case when b.starts_on < :today then 1 else 0 end,"
                    + " case when b.starts_on >= :today then b.starts_on end, b.starts_on desc, b.id";
            case NEWEST -> "b.published_at desc, b.id desc";
        };
    }
}
