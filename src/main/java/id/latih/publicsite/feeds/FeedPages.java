package id.latih.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import id.latih.core.NotFound;
import id.latih.publicsite.Batches;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Search;
import id.latih.publicsite.Words;

/** A batch for a calendar; each search as a calendar and as a feed to follow, under the page's own parameters. */
@PublicPage
class FeedPages {

    private static final int MOST_IN_CALENDAR = 200;
    private static final int MOST_IN_FEED = 50;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Batches batches;

    FeedPages(Batches batches) {
        this.batches = batches;
    }

    @GetMapping("/pelatihan/{slug}.ics")
    ResponseEntity<byte[]> batch(@PathVariable String slug, Words w,
            PublicAddresses a) {
        var batch = batches.find(slug).orElseThrow(() -> new NotFound("batch", slug));
        return file(slug + ".ics", CALENDAR, Calendars.of(new BatchTexts(batch, w, a).name(), List.of(batch), w, a));
    }

    @GetMapping("/umpan/pelatihan.ics")
    ResponseEntity<byte[]> calendar(@RequestParam Map<String, String> parameters,
            Words w,
            PublicAddresses a) {
        var search = Search.of(parameters).page(1);
        return file("pelatihan.ics", CALENDAR,
                Calendars.of(title(search, w), batches.followed(search, MOST_IN_CALENDAR).batches(), w, a));
    }

    @GetMapping("/umpan/pelatihan.atom")
    ResponseEntity<byte[]> atom(@RequestParam Map<String, String> parameters,
            Words w,
            PublicAddresses a) {
        var search = Search.of(parameters).page(1);
        return file("pelatihan.atom", ATOM,
                AtomFeeds.of(search, title(search, w), batches.latest(search, MOST_IN_FEED).batches(), w, a));
    }

    private static String title(Search search, Words w) {
        return search.text().isEmpty() ? w.text(search.narrows() ? "FeedPages.chosen" : "FeedPages.all")
                : w.text("FeedPages.sought", search.text());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).headers(headers -> headers.setContentDisposition(
                ContentDisposition.inline().filename(name).build())).body(content);
    }
}
