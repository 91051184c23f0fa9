package id.latih.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.util.DigestUtils;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.Words;
import id.latih.training.BatchState;

/**
 * What a preview picture says.
 *
 * @param brand   the portal's name and, below, the office's
 * @param warning said before all else, or empty
 * @param facts   up to three, side by side
 */
record Poster(String brand, String office, String warning, String title, String by, List<Fact> facts) {

    record Fact(String label, String value) {
    }

    static Poster of(ListedBatch batch, Words w) {
        return new Poster(w.text("Brand.name"), w.text("Brand.office"),
                batch.state() == BatchState.CANCELLED ? w.word(batch.window(w.today())) : "", batch.title(),
                w.text("BatchTexts.name", batch.batch(), batch.institute()),
                List.of(new Fact(w.text("PublicBatch.training"), w.range(batch.startsOn(), batch.endsOn())),
                        new Fact(w.text("Poster.closes"), w.shortDate(batch.closesOn())),
                        new Fact(w.text("Poster.seats"), w.text("Poster.free", batch.seats()))));
    }

    /** For the pages that are about no single batch. */
    static Poster general(Words w) {
        return new Poster(w.text("Brand.name"), w.text("Brand.office"), "", w.text("PublicHome.heading"), "", List.of());
    }

    /** Another one as soon as the picture would be another one: what is asked for by it may be kept for good. */
    String version() {
        return DigestUtils.md5DigestAsHex(toString().getBytes(StandardCharsets.UTF_8)).substring(0, 10);
    }
}
