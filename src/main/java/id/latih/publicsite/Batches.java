package id.latih.publicsite;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;

/**
 * Finds published batches. A search takes one statement, two where a misspelt word is looked for again; the
 * batches' number does not matter.
 */
@Component
public class Batches {

    public static final int PAGE_SIZE = 20;

    /** A batch {@code b} that one may apply for {@code :today}, in SQL. */
    public static final String TAKES_APPLICATIONS = ":today between b.registration_opens_on and b.registration_closes_on"
            + " and b.started_at is null";

    /** @param meant the words looked for instead, where nothing had the words that were typed; else empty */
    public record Found(List<ListedBatch> batches, long total, String meant) {

        public long pages() {
            return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }

    private static final String LISTED = "b.state = 'PUBLISHED'";
    private static final String FOLLOWED = "b.published_at is not null and b.state in ('PUBLISHED', 'CANCELLED')";

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
        return find(search, pageSize, LISTED, BatchQuery.order(search.sort()));
    }

    /** What somebody who follows a search should know: its batches, cancelled ones too. */
    public Found followed(Search search, int most) {
        return find(search, most, FOLLOWED, BatchQuery.order(search.sort()));
    }

    /** The same, the latest change first. */
    public Found latest(Search search, int most) {
        return find(search, most, FOLLOWED, "coalesce(b.changed_at, b.published_at) desc, b.id desc");
    }

    /** What was published after one moment and until another, the latest first. */
    public Found published(Search search, Instant after, Instant until, int most) {
        return find(search, most, LISTED + " and b.published_at > :after and b.published_at <= :until",
                BatchQuery.order(Search.Sort.NEWEST), Map.of("after", Dates.utc(after), "until", Dates.utc(until)));
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
                + " and published_at is not null and state in ('PUBLISHED', 'CANCELLED')) " + BatchQuery.ROWS)
                .param(slug).query(ListedBatch.class).optional();
    }

    /** Up to three open batches of the same vocation, those closing first; of any other where there are none. */
    public List<ListedBatch> similar(ListedBatch batch) {
        return jdbc.sql(BatchQuery.page(Search.of(Map.of("buka", "1")), LISTED, List.of("b.id <> :other"),
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
        return jdbc.sql(BatchQuery.page(search, which, BatchQuery.conditions(search, words, values), order))
                .params(values).query(ListedBatch.class).list();
    }
}
