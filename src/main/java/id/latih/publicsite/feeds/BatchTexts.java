package id.latih.publicsite.feeds;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;
import id.latih.training.BatchState;

/** What feeds say of a batch, in the reader's language. */
record BatchTexts(ListedBatch batch, Words w, PublicAddresses a) {

    /** Its title; a cancelled one says so first, since not every reader shows a state. */
    String title() {
        return PlainText.of(isCancelled() ? w.text("BatchTexts.cancelled", name()) : name());
    }

    String name() {
        return w.text("BatchTexts.name", batch.title(), batch.batch());
    }

    /** One line for previews. */
    String line() {
        return w.text("PublicBatch.description", batch.institute(), w.place(batch),
                w.range(batch.startsOn(), batch.endsOn()), batch.seats());
    }

    /** The same with every date, a line each. */
    String lines() {
        return PlainText.of(String.join("\n", line(),
                w.text("BatchTexts.registration", w.range(batch.opensOn(), batch.closesOn())),
                w.text("BatchTexts.announced", batch.announcedOn()), page()));
    }

    String place() {
        return PlainText.of(batch.village() == null ? batch.placeAddress()
                : w.text("BatchTexts.place", batch.placeAddress(), w.place(batch)));
    }

    String page() {
        return a.absolute("/pelatihan/" + batch.slug());
    }

    String calendar() {
        return page() + ".ics";
    }

    boolean isCancelled() {
        return batch.state() == BatchState.CANCELLED;
    }
}
