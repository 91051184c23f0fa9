package id.latih.publicsite.feeds;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the validators of ogp.me, of Facebook and WhatsApp, and of X ask of a page that is shared: the required
 * properties once each, absolute addresses, and a picture that is there and is what it is said to be.
 */
final class OpenGraphRules {

    interface Web {
        MockHttpServletResponse read(String address) throws Exception;
    }

    private static final List<String> REQUIRED = List.of("og:title", "og:type", "og:image", "og:url");
    private static final List<String> ONCE = List.of("og:description", "og:site_name", "og:locale",
            "og:image:type", "og:image:width", "og:image:height", "og:image:alt");
    private static final Set<String> CARDS = Set.of("summary", "summary_large_image");
    /** WhatsApp shows no larger ones; the portal promises less. */
    private static final int MOST_BYTES = 100_000;
    /** Below it the picture is shown small. */
    private static final int LEAST_WIDTH = 600;

    private final Document page;
    private final Web web;

    private OpenGraphRules(Document page, Web web) {
        this.page = page;
        this.web = web;
    }

    static void check(String html, Web web) throws Exception {
        new OpenGraphRules(Jsoup.parse(html), web).check();
    }

    private void check() throws Exception {
        REQUIRED.forEach(this::one);
        ONCE.forEach(this::one);
        assertThat(page.select("head meta[name^=og:], body meta")).as("og: in property, all in the head").isEmpty();
        assertThat(one("og:type")).isEqualTo("website");
        absolute(one("og:url"));
        assertThat(one("og:url")).isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(one("og:locale")).matches("[a-z]{2}_[A-Z]{2}").startsWith(page.select("html").attr("lang"));
        assertThat(one("og:locale:alternate")).matches("[a-z]{2}_[A-Z]{2}").isNotEqualTo(one("og:locale"));
        picture();
        assertThat(CARDS).contains(named("twitter:card"));
        assertThat(named("twitter:title")).isEqualTo(one("og:title"));
        assertThat(named("twitter:description")).isEqualTo(one("og:description"));
        assertThat(named("twitter:image")).isEqualTo(one("og:image"));
        assertThat(named("twitter:image:alt")).isEqualTo(one("og:image:alt"));
    }

    private void picture() throws Exception {
        absolute(one("og:image"));
        var answer = web.read(one("og:image"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(one("og:image:type"));
        assertThat(answer.getHeader("Cache-Control")).contains("immutable");
        var bytes = answer.getContentAsByteArray();
        assertThat(bytes.length).isLessThan(MOST_BYTES);
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(Integer.parseInt(one("og:image:width"))).isGreaterThanOrEqualTo(LEAST_WIDTH);
        assertThat(image.getHeight()).isEqualTo(Integer.parseInt(one("og:image:height")));
    }

    private static void absolute(String address) {
        assertThat(URI.create(address).getScheme()).isIn("http", "https");
        assertThat(URI.create(address).getHost()).isNotBlank();
    }

    private String one(String property) {
        return only(page.select("head meta[property=" + property + "]"), property);
    }

    private String named(String name) {
        return only(page.select("head meta[name=" + name + "]"), name);
    }

    private static String only(List<Element> elements, String name) {
        assertThat(elements).as(name).hasSize(1);
        assertThat(elements.getFirst().attr("content")).as(name).isNotBlank();
        return elements.getFirst().attr("content");
    }
}
