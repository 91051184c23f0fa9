package id.latih.notification.ui;

import java.time.Instant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Dates;
import id.latih.notification.MailDetail;
import id.latih.notification.MailState;
import id.latih.ui.I18N;

/** Who a mail is for and what became of it. */
class MailFacts extends DescriptionList {

    MailFacts(MailDetail mail) {
        addClassName("facts");
        fact("recipient", new Span(mail.recipientName().isEmpty() ? mail.recipient()
                : mail.recipientName() + " <" + mail.recipient() + ">"));
        fact("state", MailGrid.badges(mail.state(), mail.maybeTwice()));
        if (mail.maybeTwice()) {
            fact("twice", new Span(getTranslation("MailFacts.twice.why")));
        }
        fact("created", time(mail.createdAt()));
        if (mail.sentAt() != null) {
            fact("sent", time(mail.sentAt()));
        }
        if (mail.attempts() > 0 && mail.state() != MailState.SENT) {
            fact("attempts", new Span(String.valueOf(mail.attempts())));
        }
        if (mail.state() == MailState.QUEUED && mail.attempts() > 0) {
            fact("next", time(mail.nextAttemptAt()));
        }
        if (mail.lastError() != null) {
            fact("error", new Span(mail.lastError()));
        }
    }

    private void fact(String key, Component value) {
        add(new Term(getTranslation("MailFacts." + key)), new Description(value));
    }

    private static Span time(Instant instant) {
        return new Span(Dates.dateTime(instant, I18N.language()));
    }
}
