package id.latih.publicsite.feeds;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;

/** Batches as a calendar that any calendar program opens or follows. */
final class Calendars {

    private static final Duration ASK_AGAIN = Duration.ofHours(12);
    /** The library counts characters where RFC 5545 counts octets. */
    private static final int UNFOLDED = Integer.MAX_VALUE;

    private Calendars() {
    }

    static byte[] of(String name, List<ListedBatch> batches, Words w, PublicAddresses a) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Latih//" + w.text("Brand.office") + "//" + w.language().getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        // no METHOD: nobody is invited, and RFC 5546 would ask for an organizer's e-mail
        // what programs read that are older than RFC 7986, which is most of them
        calendar.add(new XProperty("X-WR-CALNAME", PlainText.of(name)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        batches.forEach(batch -> BatchEvents.of(batch, w, a).forEach(calendar::add));
        return bytes(calendar);
    }

    private static byte[] bytes(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(!calendar.getComponents().isEmpty(), UNFOLDED).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
