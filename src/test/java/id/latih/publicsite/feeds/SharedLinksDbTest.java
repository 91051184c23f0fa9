package id.latih.publicsite.feeds;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import id.latih.publicsite.PublicAddresses;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that are shared: their tags, their pictures, and the buttons that share them. */
class SharedLinksDbTest extends FeedTestBase {

    private String picture() throws Exception {
        return Jsoup.parse(text(page)).select("meta[property=og:image]").attr("content");
    }

    @Test
    void everyKindOfPageKeepsTheRulesInBothLanguages() throws Exception {
        for (var language : new String[] {"", "/en"}) {
            for (var address : Stream.concat(PublicAddresses.PAGES.stream(), Stream.of(page, instituteOf(page),
                    "/pelatihan?q=" + word + "&buka=1")).map(address -> language + address)
                    .map(address -> address.equals("/en/") ? "/en" : address).toList()) {
                OpenGraphRules.check(text(address), this::read);
            }
        }
    }

    private String instituteOf(String page) throws Exception {
        return Jsoup.parse(text(page)).select("a[href^=/lembaga/]").first().attr("href");
    }

    @Test
    void aCancelledBatchKeepsThemToo() throws Exception {
        var before = picture();
        cancel();
        OpenGraphRules.check(text(page), this::read);
        assertThat(picture()).isNotEqualTo(before);
    }

    @Test
    void thePicturesAddressChangesWithWhatItShows() throws Exception {
        var before = picture();
        assertThat(picture()).isEqualTo(before);
        jdbc.sql("update programme set title = 'Lain' where id = (select programme_id from batch where id = ?)")
                .param(batch).update();
        forget();
        assertThat(picture()).as("though the batch's own row is the same").isNotEqualTo(before);
    }

    @Test
    void anyOtherVersionLeadsToThePresentOneAndIsNotKept() throws Exception {
        for (var address : Stream.of(page + ".png", page + ".png?v=x").map("/gambar"::concat).toList()) {
            var answer = read(address);
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeader("Location")).isEqualTo(picture());
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(read("/gambar/pelatihan/tidak-ada.png").getStatus()).isEqualTo(404);
    }

    @Test
    void sharingWorksWithoutScriptAndCopyingWaitsForIt() throws Exception {
        var html = Jsoup.parse(text(page));
        var whatsApp = html.select("a[href^=https://wa.me/]").first();
        assertThat(whatsApp.attr("rel")).isEqualTo("external noopener nofollow");
        assertThat(URLDecoder.decode(whatsApp.attr("href").replaceAll(".*text=", ""), StandardCharsets.UTF_8))
                .startsWith(word + " </script><b>& teman, Angkatan 1\n").endsWith("\n" + BASE + page);
        var copy = html.select("button[data-copy]").first();
        assertThat(copy.hasAttr("hidden")).isTrue();
        assertThat(copy.attr("data-copy")).isEqualTo(BASE + page);
        assertThat(html.select("a[type=text/calendar]").attr("href")).isEqualTo(page + ".ics");
    }
}
