package id.latih.publicsite.feeds;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The Atom feeds, by the rules of RFC 4287 and as a reader program sees them. */
class AtomDbTest extends FeedTestBase {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static Element root(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
    }

    private static List<Element> children(Node parent, String name) {
        var all = parent.getChildNodes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item)
                .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast).toList();
    }

    private static String only(Node parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).getFirst().getTextContent();
    }

    private static List<Element> links(Node parent, String rel) {
        return children(parent, "link").stream().filter(link -> link.getAttribute("rel").equals(rel)).toList();
    }

    /** What RFC 4287 asks of a feed and of an entry. */
    private static void valid(Element feed) {
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(only(feed, "id")).startsWith("tag:");
        assertThat(only(feed, "title")).isNotBlank();
        Instant.parse(only(feed, "updated"));
        assertThat(only(children(feed, "author").getFirst(), "name")).isNotBlank();
        assertThat(links(feed, "self")).hasSize(1);
        assertThat(children(feed, "entry")).extracting(entry -> only(entry, "id")).doesNotHaveDuplicates();
        for (var entry : children(feed, "entry")) {
            assertThat(only(entry, "title")).isNotBlank();
            assertThat(Instant.parse(only(entry, "updated"))).isAfterOrEqualTo(only(entry, "published"));
            assertThat(only(entry, "summary")).isNotBlank();
            assertThat(links(entry, "alternate")).hasSize(1).allSatisfy(link ->
                    assertThat(link.getAttribute("href")).startsWith(BASE + "/"));
        }
    }

    private Feed feed(String address) throws Exception {
        var answer = read(address);
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        valid(root(text(address)));
        return (Feed) new WireFeedInput().build(new StringReader(text(address)));
    }

    private Entry entry() throws Exception {
        return feed("/umpan/pelatihan.atom?q=" + word).getEntries().getFirst();
    }

    @Test
    void aSearchIsAFeedOfItsBatches() throws Exception {
        var feed = feed("/umpan/pelatihan.atom?q=" + word + "&halaman=3&urut=mulai");
        assertThat(feed.getEntries()).hasSize(1);
        assertThat(feed.getOtherLinks().getFirst().getHref()).isEqualTo(BASE + "/umpan/pelatihan.atom?q=" + word);
        assertThat(feed.getAlternateLinks().getFirst().getHref()).isEqualTo(BASE + "/pelatihan?q=" + word);
        assertThat(entry().getTitle()).isEqualTo(word + " </script><b>& teman, Angkatan 1");
        assertThat(entry().getAlternateLinks().getFirst().getHref()).isEqualTo(BASE + page);
        assertThat(entry().getSummary().getValue()).contains("4 kursi");
    }

    @Test
    void theIdStaysAndTheTimeMovesWhenDatesChange() throws Exception {
        var before = entry();
        postpone();
        assertThat(entry().getId()).isEqualTo(before.getId()).isEqualTo("tag:localhost,2026:id/batch/" + batch);
        assertThat(entry().getUpdated()).isAfter(before.getUpdated());
        assertThat(entry().getPublished()).isEqualTo(before.getPublished());
        assertThat(feed("/umpan/pelatihan.atom?q=" + word).getUpdated()).isEqualTo(entry().getUpdated());
    }

    @Test
    void theLatestChangeIsOnTopAndACancellationIsOne() throws Exception {
        open(data.institute(), word + " kedua", Map.of());
        cancel();
        var entries = feed("/umpan/pelatihan.atom?q=" + word).getEntries();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().getTitle()).startsWith("Dibatalkan: " + word);
    }

    @Test
    void anEmptyFeedIsOneToo() throws Exception {
        assertThat(feed("/umpan/pelatihan.atom?q=" + word()).getEntries()).isEmpty();
    }

    @Test
    void anotherLanguageIsAnotherEntry() throws Exception {
        assertThat(feed("/en/umpan/pelatihan.atom?q=" + word).getEntries().getFirst().getId())
                .isEqualTo("tag:localhost,2026:en/batch/" + batch);
    }

    @Test
    void charactersThatXmlCannotWriteAreLeftOut() throws Exception {
        var other = word();
        open(data.institute(), other + " a\fb\u0000", Map.of());
        assertThat(feed("/umpan/pelatihan.atom?q=" + other).getEntries().getFirst().getTitle()).startsWith(other + " ab,");
    }

    @Test
    void aFeedTakesOneStatement() throws Exception {
        forget();
        assertThat(Statements.of(() -> read("/umpan/pelatihan.atom?q=" + word))).isEqualTo(1);
        assertThat(Statements.of(() -> read("/umpan/pelatihan.atom?q=" + word))).as("from the cache").isZero();
    }

    @Test
    void theListNamesTheFeedsOfItsSearch() throws Exception {
        assertThat(text("/en/pelatihan?q=" + word)).contains(
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom feed\" href=\"/en/umpan/pelatihan.atom?q=" + word + "\">",
                "<a type=\"text/calendar\" rel=\"nofollow\" href=\"/en/umpan/pelatihan.ics?q=" + word + "\">");
        assertThat(text(page)).contains("<link rel=\"alternate\" type=\"text/calendar\" title=\"Tambah ke kalender\" href=\"" + page + ".ics\">");
    }
}
