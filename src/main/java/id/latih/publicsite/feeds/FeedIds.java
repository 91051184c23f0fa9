package id.latih.publicsite.feeds;

import java.net.URI;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Search;

/** Names that stay the same for as long as the portal keeps its own, whatever becomes of a title or a date. */
final class FeedIds {

    /** The year from which the portal has had its name: part of every tag, never to be changed. */
    private static final String SINCE = ",2026:";

    private FeedIds() {
    }

    /** One of a batch's events in a calendar; the same in both languages, so that nobody has it twice. */
    static String event(ListedBatch batch, String kind, PublicAddresses a) {
        return "batch-" + batch.id() + "-" + kind + "@" + host(a);
    }

    /** A batch in a feed. */
    static String entry(ListedBatch batch, PublicAddresses a) {
        return tag(a) + "/batch/" + batch.id();
    }

    /** The feed of a search. */
    static String feed(Search search, PublicAddresses a) {
        return tag(a) + "/search" + search.filterQuery();
    }

    /** An entry is another one in another language: its text differs. */
    private static String tag(PublicAddresses a) {
        return "tag:" + host(a) + SINCE + a.language().getLanguage();
    }

    private static String host(PublicAddresses a) {
        return URI.create(a.base()).getHost();
    }
}
