package id.latih.enrolment.ui.resident;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.ConfirmationService;
import id.latih.enrolment.OwnApplication;
import id.latih.enrolment.OwnApplications;
import id.latih.enrolment.ui.HistoryList;
import id.latih.enrolment.ui.StateBadge;
import id.latih.ui.Facts;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** One own application: where it stands, what to do next, its facts and its history. */
@Route(ApplyNavigation.APPLICATIONS + "/:applicationId([0-9]+)")
@RolesAllowed(Role.Names.RESIDENT)
class ApplicationView extends Page implements BeforeEnterObserver {

    private final transient OwnApplications applications;
    private final transient ApplyService service;
    private final transient ConfirmationService confirmation;
    private final transient Clock clock;
    private final Div content = new Div();

    ApplicationView(OwnApplications applications, ApplyService service, ConfirmationService confirmation,
            Clock clock) {
        this.applications = applications;
        this.service = service;
        this.confirmation = confirmation;
        this.clock = clock;
        content.addClassName("stack");
        add(new PageLink(ApplyNavigation.APPLICATIONS, text("back")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("applicationId").orElseThrow(),
                event.getLocation().getQueryParameters().getParameters().containsKey(ApplyNavigation.SENT));
    }

    private void show(long applicationId, boolean justSent) {
        var detail = applications.detail(applicationId);
        var application = detail.application();
        setHeading(application.title());
        content.removeAll();
        if (justSent && application.number() != null) {
            content.add(receipt(application));
        }
        content.add(status(application));
        content.add(new ApplicationActions(service, confirmation, clock, application, () -> show(applicationId, false)));
        content.add(section("facts", facts(application)));
        if (!detail.history().isEmpty()) {
            content.add(section("history", new HistoryList(detail.history())));
        }
    }

    private Div receipt(OwnApplication application) {
        var number = new Paragraph(application.number());
        number.addClassName("receipt-number");
        var box = new Div(new H2(text("receipt")), number, new Paragraph(text("receipt.keep")));
        box.addClassNames("success-box", "section");
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private Div status(OwnApplication application) {
        var status = new Div(new Div(new StateBadge(application.state())), new NextStep(application));
        status.addClassName("section");
        if (application.state() == ApplicationState.CORRECTION_REQUESTED && application.correctionRequest() != null) {
            var request = new Paragraph(application.correctionRequest());
            request.addClassName("pre-line");
            var box = new Div(request);
            box.addClassName("warning-box");
            status.add(box);
        }
        return status;
    }

    private Facts facts(OwnApplication application) {
        var language = I18N.language();
        var facts = new Facts();
        if (application.number() != null) {
            facts.fact(text("number"), application.number());
        }
        return facts.fact(text("batch"), new PageLink(ApplyNavigation.batch(application.batchId()), application.batch()))
                .fact(text("institute"), application.institute())
                .fact(text("registration"), Dates.date(application.registrationClosesOn(), language))
                .fact(text("announced"), Dates.date(application.announcedOn(), language))
                .fact(text("dates"), Dates.range(application.startsOn(), application.endsOn(), language))
                .fact(text("since"), Dates.dateTime(application.stateSince(), language));
    }

    private Section section(String name, Component content) {
        var section = new Section(new H2(text(name)), content);
        section.addClassName("section");
        return section;
    }
}
