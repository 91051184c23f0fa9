package id.latih.publicsite.subscription;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.core.Languages;
import id.latih.publicsite.Search;

/** Who is told of which search. @param toldUntil batches published until then are known; null until confirmed */
record Subscription(long id, String email, String language, String query, @Nullable LocalDateTime toldUntil) {

    Search search() {
        return SearchPhrase.read(query);
    }

    Locale locale() {
        return Languages.of(language);
    }

    @Nullable Instant told() {
        return toldUntil == null ? null : Dates.fromUtc(toldUntil);
    }

    /** What the mails to it are kept under until it is stopped. */
    String topic() {
        return "subscription-" + id;
    }
}
