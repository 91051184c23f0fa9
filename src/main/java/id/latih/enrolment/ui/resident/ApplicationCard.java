package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.OwnApplication;
import id.latih.enrolment.ui.StateBadge;
import id.latih.ui.PageLink;

/** One own application: where it stands, and what comes next. */
class ApplicationCard extends ListItem {

    ApplicationCard(OwnApplication application) {
        addClassName("card");
        var where = new Paragraph(application.batch() + " · " + application.institute());
        where.addClassName("muted");
        add(new H2(new PageLink(ApplyNavigation.application(application.id()), application.title())), where,
                new Div(new StateBadge(application.state())), new NextStep(application));
        if (application.number() != null) {
            var number = new Paragraph(getTranslation("ApplicationCard.number", application.number()));
            number.addClassName("muted");
            add(number);
        }
        switch (application.state()) {
            case DRAFT -> add(new PageLink(ApplyNavigation.apply(application.batchId()),
                    getTranslation("ApplicationCard.continue")));
            case CORRECTION_REQUESTED, APPROVED -> add(new PageLink(ApplyNavigation.application(application.id()),
                    getTranslation(application.state() == ApplicationState.APPROVED
                            ? "ApplicationCard.answer" : "ApplicationCard.correct")));
            default -> { }
        }
    }
}
