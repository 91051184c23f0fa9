package id.latih.publicsite.feeds;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;

/** What goes with a link into messengers. */
@Component
public class Sharing {

    /** The picture of a batch. */
    public Preview preview(ListedBatch batch, Words w, PublicAddresses a) {
        return new Preview(a.absolute("/gambar/pelatihan/" + batch.slug() + ".png?v=" + Poster.of(batch, w).version()),
                w.text("Sharing.batch", new BatchTexts(batch, w, a).title(), batch.institute()));
    }

    /** The picture of every other page. */
    public Preview preview(Words w, PublicAddresses a) {
        return new Preview(a.absolute("/gambar/latih.png?v=" + Poster.general(w).version()),
                w.text("Sharing.general", w.text("Brand.name"), w.text("Brand.office"), w.text("PublicHome.heading")));
    }

    /** Opens WhatsApp, on a phone or on a desk, with the batch's name and address written already. */
    public String whatsApp(ListedBatch batch, Words w, PublicAddresses a) {
        var texts = new BatchTexts(batch, w, a);
        var text = String.join("\n", texts.title(), texts.line(), texts.page());
        return UriComponentsBuilder.fromUriString("https://wa.me/").queryParam("text", "{text}").encode()
                .buildAndExpand(text).toUriString();
    }
}
