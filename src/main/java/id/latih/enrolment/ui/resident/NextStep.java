package id.latih.enrolment.ui.resident;

import java.util.Objects;

import com.vaadin.flow.component.html.Paragraph;

import id.latih.enrolment.OwnApplication;

/** Where an application stands and what comes next, in one sentence for the applicant. */
class NextStep extends Paragraph {

    NextStep(OwnApplication application) {
        setText(getTranslation("NextStep." + application.state(), application.institute(), application.announcedOn(),
                Objects.requireNonNullElse(application.respondBy(), ""), application.startsOn(),
                application.registrationClosesOn(), Objects.requireNonNullElse(application.reserveRank(), "")));
    }
}
