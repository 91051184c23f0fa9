package id.latih.enrolment.ui.resident;

import java.time.Clock;
import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.TrainingFinder;
import id.latih.enrolment.ui.RequirementList;
import id.latih.enrolment.ui.StateBadge;
import id.latih.resident.ui.ResidentNavigation;
import id.latih.training.BatchState;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** All about one batch, whether this resident may join, and the way to apply. */
@Route(ApplyNavigation.FIND + "/:batchId([0-9]+)")
@RolesAllowed(Role.Names.RESIDENT)
class OpenBatchView extends Page implements BeforeEnterObserver {

    private final transient TrainingFinder finder;
    private final transient Clock clock;
    private final Div content = new Div();

    OpenBatchView(TrainingFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
        content.addClassName("stack");
        add(new PageLink(ApplyNavigation.FIND, text("back")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var checked = finder.check(event.getRouteParameters().getLong("batchId").orElseThrow());
        var batch = checked.batch();
        setHeading(batch.title());
        var kind = new Paragraph(batch.vocation() + " · " + batch.name());
        kind.addClassName("muted");
        content.removeAll();
        content.add(kind, next(checked), requirements(checked), new OpenBatchFacts(batch));
    }

    /** The one thing that this resident can do here now, or why nothing can be done. */
    private Component next(TrainingFinder.Checked checked) {
        var batch = checked.batch();
        var own = checked.ownApplication();
        var open = batch.registrationOpen(LocalDate.now(clock));
        if (own != null && checked.ownState() != ApplicationState.DRAFT
                && !(open && checked.ownState() == ApplicationState.WITHDRAWN)) {
            return box("info-box", new StateBadge(checked.ownState()), new Paragraph(text("applied")),
                    new PageLink(ApplyNavigation.application(own), text("toApplication")));
        }
        if (batch.state() == BatchState.CANCELLED) {
            return box("error-box", new Paragraph(text("cancelled")));
        }
        if (!open) {
            return box("warning-box", new Paragraph(
                    text("closed", batch.opensOn(), batch.closesOn())));
        }
        if (checked.profileMissing()) {
            return box("info-box", new Paragraph(text("profileFirst")),
                    new PageLink(ResidentNavigation.profileThen(ApplyNavigation.batch(batch.id())), text("toProfile")));
        }
        if (!checked.eligible()) {
            return box("warning-box", new Paragraph(text("notEligible")));
        }
        return box("buttons", new GoButton(text(checked.ownState() == ApplicationState.DRAFT ? "continue" : "apply"),
                ApplyNavigation.apply(batch.id())));
    }

    private static Div box(String style, Component... children) {
        var box = new Div(children);
        box.addClassName(style);
        return box;
    }

    private Section requirements(TrainingFinder.Checked checked) {
        var section = new Section(new H2(text("requirements")));
        section.addClassName("section");
        section.add(checked.profileMissing() ? new Paragraph(text("requirements.unknown"))
                : new RequirementList(checked.checks(), RequirementList.Reader.APPLICANT));
        return section;
    }
}
