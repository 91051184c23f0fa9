package id.latih.privacy.ui;

import java.time.Clock;
import java.time.Instant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Dates;
import id.latih.core.RuleViolation;
import id.latih.core.Texts;
import id.latih.privacy.OwnRequest;
import id.latih.privacy.OwnRequests;
import id.latih.privacy.RequestState;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** One's requests, with what came of each, and the way to another one. */
class OwnRequestList extends Div {

    private final transient OwnRequests requests;
    private final transient Clock clock;
    private final Div list = new Div();

    OwnRequestList(OwnRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
        addClassName("section");
        list.addClassName("section");
        add(buttons(new Button(text("ask"), click -> new RequestDialog(requests, this::load).open())), list);
    }

    void load() {
        list.removeAll();
        requests.list().forEach(request -> list.add(card(request)));
    }

    private Div card(OwnRequest request) {
        var title = new Span(getTranslation(Texts.key(request.kind())));
        title.addClassName("card-title");
        var card = new Div(title, new Span(text("asked", date(request.askedAt()))));
        card.addClassName("card");
        // the words go before the request does
        if (!request.asked().isEmpty()) {
            var asked = new Paragraph(request.asked());
            asked.addClassName("quoted");
            card.add(asked);
        }
        if (request.state() == RequestState.OPEN) {
            var badges = new Div(new Badge(request.state(), Badge.Tone.WAITING), TimeLeft.badge(request.dueAt(), clock));
            badges.addClassName("badges");
            card.add(badges, new Span(text("due", date(request.dueAt()))), takeBack(request.id()));
        } else {
            answered(card, request);
        }
        return card;
    }

    private void answered(Div card, OwnRequest request) {
        card.add(RequestGrid.badge(request.state()));
        if (request.reason() != null) {
            card.add(new Span(getTranslation(Texts.key(request.reason()))));
        }
        if (!request.answer().isEmpty()) {
            var answer = new Paragraph(request.answer());
            answer.addClassName("pre-line");
            card.add(answer);
        }
    }

    private Div takeBack(long id) {
        var button = new Button(text("takeBack"), click -> {
            try {
                requests.takeBack(id);
                Toast.success(text("takenBack"));
            } catch (RuleViolation violation) {
                Toast.error(I18N.text(violation));
            }
            load();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return buttons(button);
    }

    private static Div buttons(Button button) {
        var buttons = new Div(button);
        buttons.addClassName("buttons");
        return buttons;
    }

    private static String date(Instant instant) {
        return Dates.dateTime(instant, I18N.language());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("OwnRequestList." + key, arguments);
    }
}
