package id.latih.publicsite.feeds;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.publicsite.Institutes;
import id.latih.publicsite.PublicAddresses;

/**
 * What search engines may find: the pages, the verified institutes, the published batches. The pages and
 * institutes are the first part of the sitemap, each further part has its share of the batches.
 */
@Component
class SitemapPages {

    /** In a part; each page counts twice, once a language. Allowed are 50,000 addresses and 50 MB. */
    static final int MOST_PAGES = 10_000;

    private final JdbcClient jdbc;
    private final Institutes institutes;

    SitemapPages(JdbcClient jdbc, Institutes institutes) {
        this.jdbc = jdbc;
        this.institutes = institutes;
    }

    long batches() {
        return jdbc.sql("select count(*) from batch where state = 'PUBLISHED'").query(Long.class).single();
    }

    List<Sitemap.Page> general() {
        return Stream.concat(PublicAddresses.PAGES.stream(), institutes.all().stream().map(institute -> "/lembaga/" + institute.slug()))
                .map(path -> new Sitemap.Page(path, null)).toList();
    }

    /** The batches of a part, in the order in which they came to be. */
    List<Sitemap.Page> batches(int part, int size) {
        record Row(String slug, LocalDateTime changed) {
        }
        return jdbc.sql("""
                select slug, coalesce(changed_at, published_at) as changed from batch where state = 'PUBLISHED'
                order by id limit :size offset :offset""").param("size", size).param("offset", (part - 1) * size)
                .query(Row.class).list().stream()
                .map(row -> new Sitemap.Page("/pelatihan/" + row.slug(), Dates.fromUtc(row.changed()))).toList();
    }

    /** The numbers of the parts that so many batches take; 0 is that of the pages and institutes. */
    static List<Integer> parts(long batches, int size) {
        return IntStream.rangeClosed(0, (int) ((batches + size - 1) / size)).boxed().toList();
    }
}
