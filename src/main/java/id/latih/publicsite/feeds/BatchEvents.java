package id.latih.publicsite.feeds;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;

/** A batch's days in a calendar: the last day to apply, the announcement, and the training itself. */
final class BatchEvents {

    private final BatchTexts texts;

    private BatchEvents(BatchTexts texts) {
        this.texts = texts;
    }

    static List<VEvent> of(ListedBatch batch, Words w, PublicAddresses a) {
        var events = new BatchEvents(new BatchTexts(batch, w, a));
        VEvent training = events.event("training", "BatchEvents.training", batch.startsOn(), batch.endsOn())
                .add(ImmutableTransp.OPAQUE);
        return List.of(events.note("closes", "BatchEvents.closes", batch.closesOn()),
                events.note("announcement", "BatchEvents.announcement", batch.announcedOn()),
                training.add(new Location(events.texts.place())));
    }

    /** A day to know of: it takes nobody's time, and rings at nobody. */
    private VEvent note(String kind, String key, LocalDate day) {
        return event(kind, key, day, day).add(ImmutableTransp.TRANSPARENT);
    }

    /** Nothing in it depends on when it is asked for, so that an unchanged batch gives unchanged bytes. */
    private VEvent event(String kind, String key, LocalDate from, LocalDate to) {
        var batch = texts.batch();
        var w = texts.w();
        var event = new VEvent(false);
        event.add(new Uid(FeedIds.event(batch, kind, texts.a())));
        event.add(new DtStamp(batch.changedAt()));
        event.add(new LastModified(batch.changedAt()));
        event.add(new Sequence(batch.rev()));
        event.add(new DtStart<>(from));
        // the end is the first day that no longer belongs to it
        event.add(new DtEnd<>(to.plusDays(1)));
        event.add(new Summary(language(), w.text(key, texts.title())));
        event.add(new Description(language(), texts.lines()));
        event.add(new Url(URI.create(texts.page())));
        event.add(new Categories(w.vocation(batch)));
        event.add(texts.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private ParameterList language() {
        return new ParameterList(List.of(new Language(texts.w().language().getLanguage())));
    }
}
