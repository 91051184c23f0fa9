package id.latih.publicsite.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import id.latih.core.OutsideMail;
import id.latih.core.PortalAddress;
import id.latih.core.Texts;
import id.latih.publicsite.Batches;
import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.Words;

/** Writes the mails; how they get to their reader is notification's affair. */
@Component
class SubscriptionMails {

    private final Texts texts;
    private final SearchPhrase phrase;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PortalAddress portal;

    SubscriptionMails(Texts texts, SearchPhrase phrase, ApplicationEventPublisher events, Clock clock,
            PortalAddress portal) {
        this.texts = texts;
        this.phrase = phrase;
        this.events = events;
        this.clock = clock;
        this.portal = portal;
    }

    void askToConfirm(Subscription subscription, String token) {
        var w = words(subscription);
        events.publishEvent(mail(subscription, w.text("SubscriptionMails.confirm.subject"),
                w.text("SubscriptionMails.confirm.body", phrase.of(subscription.search(), w)),
                addresses(subscription).path("/kabari/konfirmasi/" + token), ""));
    }

    /** @param found what is new; shown are the first of them */
    void tell(Subscription subscription, Batches.Found found, String stopToken) {
        var w = words(subscription);
        var addresses = addresses(subscription);
        var stop = addresses.path("/kabari/berhenti/" + stopToken);
        var search = phrase.of(subscription.search(), w);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(w.text("SubscriptionMails.news.lead", search));
        found.batches().forEach(batch -> paragraphs.add(paragraph(batch, w, addresses)));
        if (found.total() > found.batches().size()) {
            paragraphs.add(w.text("SubscriptionMails.news.more", found.total() - found.batches().size()));
        }
        paragraphs.add(w.text("SubscriptionMails.news.stop") + "\n" + portal.absolute(stop));
        events.publishEvent(mail(subscription, w.text("SubscriptionMails.news.subject", found.total()),
                String.join("\n\n", paragraphs), addresses.path("/pelatihan" + subscription.query()), stop));
    }

    private static String paragraph(ListedBatch batch, Words w, PublicAddresses addresses) {
        return w.text("SubscriptionMails.news.batch", batch.title(), batch.batch(), batch.institute(), w.place(batch),
                w.range(batch.startsOn(), batch.endsOn()), w.date(batch.closesOn())) + "\n"
                + addresses.absolute("/pelatihan/" + batch.slug());
    }

    private static OutsideMail mail(Subscription subscription, String subject, String body, String link,
            String unsubscribe) {
        return new OutsideMail(UUID.randomUUID(), subscription.topic(), subscription.email(), subscription.language(),
                subject, body, link, unsubscribe);
    }

    private Words words(Subscription subscription) {
        return new Words(texts, subscription.locale(), LocalDate.now(clock));
    }

    private PublicAddresses addresses(Subscription subscription) {
        return new PublicAddresses(portal.base(), subscription.locale(), "/pelatihan");
    }
}
