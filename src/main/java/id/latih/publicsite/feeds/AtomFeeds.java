package id.latih.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Search;
import id.latih.publicsite.Words;

/** What a search finds as an Atom feed: an entry a batch, the latest change first. */
final class AtomFeeds {

    private final Words w;
    private final PublicAddresses a;

    private AtomFeeds(Words w, PublicAddresses a) {
        this.w = w;
        this.a = a;
    }

    static byte[] of(Search search, String title, List<ListedBatch> batches, Words w, PublicAddresses a) {
        var feed = new AtomFeeds(w, a).feed(search, title, batches);
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Feed feed(Search search, String title, List<ListedBatch> batches) {
        var feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(FeedIds.feed(search, a));
        feed.setTitle(PlainText.of(title));
        feed.setAuthors(List.of(person(w.text("PublicLayout.office"))));
        // an empty feed has not changed since there was nothing
        feed.setUpdated(Date.from(batches.stream().map(ListedBatch::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", a.absolute("/umpan/pelatihan.atom" + search.filterQuery()))));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", a.absolute("/pelatihan" + search.filterQuery()))));
        feed.setEntries(batches.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(ListedBatch batch) {
        var texts = new BatchTexts(batch, w, a);
        var entry = new Entry();
        entry.setId(FeedIds.entry(batch, a));
        entry.setTitle(texts.title());
        entry.setUpdated(Date.from(batch.changedAt()));
        entry.setPublished(Date.from(batch.publishedAt()));
        entry.setAuthors(List.of(person(PlainText.of(batch.institute()))));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", texts.page())));
        entry.setOtherLinks(List.of(link("related", "text/calendar", texts.calendar())));
        entry.setCategories(List.of(category(batch)));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(texts.lines());
        entry.setSummary(summary);
        return entry;
    }

    private Category category(ListedBatch batch) {
        var category = new Category();
        category.setTerm(batch.vocationCode());
        category.setLabel(w.vocation(batch));
        return category;
    }

    private Link link(String rel, String type, String address) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        link.setHreflang(w.language().getLanguage());
        return link;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }
}
