package id.latih.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The sitemap by the rules of sitemaps.org: what is public in both languages, nothing else. */
class SitemapDbTest extends FeedTestBase {

    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_BYTES = 50 << 20;

    private static Document parse(String xml) {
        assertThat(xml.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private Document sitemap() throws Exception {
        var answer = read("/sitemap.xml");
        assertThat(answer.getContentType()).startsWith("application/xml");
        return parse(text("/sitemap.xml"));
    }

    private static Element url(Document sitemap, String address) {
        return sitemap.select("url").stream().filter(url -> url.select("loc").text().equals(address)).findFirst().orElseThrow();
    }

    @Test
    void itKeepsTheRules() throws Exception {
        var sitemap = sitemap();
        assertThat(sitemap.select("urlset").attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(sitemap.select("url")).hasSizeLessThanOrEqualTo(MOST_ADDRESSES).allSatisfy(url -> {
            assertThat(url.select("loc")).hasSize(1);
            assertThat(url.select("loc").text()).startsWith(BASE + "/").hasSizeLessThan(2048);
            url.select("lastmod").forEach(time -> Instant.parse(time.text()));
            assertThat(url.select("xhtml|link")).extracting(link -> link.attr("hreflang")).containsExactly("id", "en", "x-default");
            assertThat(url.select("xhtml|link")).extracting(link -> link.attr("href")).contains(url.select("loc").text());
        });
        assertThat(sitemap.select("loc")).extracting(Element::text).doesNotHaveDuplicates()
                .contains(BASE + "/", BASE + "/en", BASE + page, BASE + "/en" + page);
    }

    @Test
    void aBatchSaysWhenItChanged() throws Exception {
        var before = url(sitemap(), BASE + page).select("lastmod").text();
        postpone();
        assertThat(Instant.parse(url(sitemap(), BASE + "/en" + page).select("lastmod").text())).isAfter(before);
    }

    @Test
    void onlyWhatIsPublicIsThere() throws Exception {
        var institute = data.institute();
        jdbc.sql("update institute set state = 'APPLIED' where id = ?").param(institute).update();
        var slug = jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
        var draft = open(data.institute(), word, Map.of("state", "DRAFT"));
        cancel();
        var xml = text("/sitemap.xml");
        assertThat(xml).doesNotContain(slug(draft) + "<", page + "<", "/lembaga/" + slug + "<");
        assertThat(xml).contains("/lembaga/");
    }

    @Test
    void itsLengthDoesNotMatterToTheDatabase() throws Exception {
        assertThat(Statements.of(() -> read("/sitemap.xml"))).isEqualTo(3);
    }

    @Test
    void manyBatchesAreSplit() {
        assertThat(SitemapPages.MOST_PAGES * 2).isLessThanOrEqualTo(MOST_ADDRESSES);
        assertThat(SitemapPages.parts(0, 10)).containsExactly(0);
        assertThat(SitemapPages.parts(10, 10)).containsExactly(0, 1);
        assertThat(SitemapPages.parts(11, 10)).containsExactly(0, 1, 2);
        var index = parse(Sitemap.index(List.of(BASE + "/sitemap.xml?bagian=0", BASE + "/sitemap.xml?bagian=1"), BASE));
        assertThat(index.select("sitemapindex > sitemap > loc")).extracting(Element::text)
                .containsExactly(BASE + "/sitemap.xml?bagian=0", BASE + "/sitemap.xml?bagian=1");
    }

    @Test
    void thePartsHaveEveryBatchOnce() {
        var size = 3;
        var parts = SitemapPages.parts(pages.batches(), size);
        var all = IntStream.rangeClosed(1, parts.getLast()).boxed().flatMap(part -> pages.batches(part, size).stream())
                .map(Sitemap.Page::path).toList();
        assertThat(all).doesNotHaveDuplicates().hasSize((int) pages.batches()).contains(page);
    }

    @org.springframework.beans.factory.annotation.Autowired
    private SitemapPages pages;

    @Test
    void aPartThatIsNotThereIsNotFound() throws Exception {
        assertThat(read("/sitemap.xml?bagian=999").getStatus()).isEqualTo(404);
        assertThat(read("/sitemap.xml?bagian=-1").getStatus()).isEqualTo(404);
    }

    @Test
    void robotsAreToldWhereItIs() throws Exception {
        assertThat(read("/robots.txt").getContentType()).startsWith("text/plain");
        assertThat(text("/robots.txt")).contains("Sitemap: " + BASE + "/sitemap.xml\n", "User-agent: *\n");
    }
}
