package id.latih.privacy.ui;

import java.time.Clock;
import java.time.Instant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.core.Texts;
import id.latih.privacy.RequestDesk;
import id.latih.privacy.RequestRefusal;
import id.latih.privacy.RequestRow;
import id.latih.privacy.RequestState;
import id.latih.ui.Facts;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** One request: who asks for what, until when, and the officer's answer. */
@Route(RequestsView.ROUTE)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class RequestView extends Page implements HasUrlParameter<Long> {

    private final transient RequestDesk desk;
    private final transient Clock clock;
    private final Div content = new Div();

    RequestView(RequestDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        content.addClassName("section");
        add(content, new PageLink(RequestsView.ROUTE, text("back")));
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(desk.get(id));
    }

    private void show(RequestRow request) {
        setHeading(text(request.kind()));
        setActions();
        content.removeAll();
        content.add(new Div(RequestGrid.clock(request, clock)), facts(request));
        if (request.state() == RequestState.OPEN) {
            content.add(new Paragraph(text("how." + request.kind())));
            setActions(done(request), refuse(request));
        }
    }

    private Facts facts(RequestRow request) {
        var facts = new Facts();
        facts.addClassName("card");
        facts.fact(text("who"), text("whoValue", request.name(), getTranslation(Texts.key(request.role()))))
                .fact(text("email"), request.email()).fact(text("asked"), date(request.askedAt()))
                .fact(text("due"), date(request.dueAt()));
        // the words go before the request does
        if (!request.asked().isEmpty()) {
            var asked = new Paragraph(request.asked());
            asked.addClassName("quoted");
            facts.fact(text("words"), asked);
        }
        var answered = request.answeredAt();
        if (answered != null) {
            facts.fact(text("answered"), request.answeredBy() == null ? date(answered)
                    : date(answered) + " · " + request.answeredBy());
        }
        if (request.reason() != null) {
            facts.fact(text("reason"), text(request.reason()));
        }
        if (!request.answer().isEmpty()) {
            facts.fact(text("answer"), request.answer());
        }
        return facts;
    }

    private Button done(RequestRow request) {
        var done = new Button(text("done"), click -> new AnswerDialog(text("done"), text("doneText." + request.kind()),
                answer -> {
                    desk.done(request.id(), request.version(), answer);
                    answered(request);
                }).open());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return done;
    }

    private Button refuse(RequestRow request) {
        return new Button(text("refuse"), click -> new ReasonDialog<>(text("refuse"), text("refuseText"), text("refuse"),
                (RequestRefusal reason, String answer) -> {
                    desk.refuse(request.id(), request.version(), reason, answer);
                    answered(request);
                }, RequestRefusal.values()).open());
    }

    private void answered(RequestRow request) {
        Toast.success(text("sent", request.name()));
        show(desk.get(request.id()));
    }

    private static String date(Instant instant) {
        return Dates.dateTime(instant, I18N.language());
    }
}
