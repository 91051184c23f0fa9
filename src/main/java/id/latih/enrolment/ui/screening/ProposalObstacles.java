package id.latih.enrolment.ui.screening;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.enrolment.Proposal;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.enrolment.ui.ListState;
import id.latih.enrolment.ui.StateTab;
import id.latih.ui.PageLink;

/** Why a list cannot be proposed yet, a sentence each with the way out; and what to know before it is. */
class ProposalObstacles extends Div {

    private boolean any;

    ProposalObstacles(Proposal proposal, LocalDate today) {
        var batch = proposal.batch();
        addClassName("section");
        if (batch.registrationOpen(today)) {
            obstacle(new Paragraph(getTranslation("ProposalService.stillOpen", batch.closesOn())));
        }
        if (batch.started() || !today.isBefore(batch.startsOn())) {
            obstacle(new Paragraph(getTranslation("Seats.begun", batch.startsOn())));
        }
        if (proposal.unchecked() > 0) {
            obstacle(new Paragraph(getTranslation("ProposalService.unchecked", proposal.unchecked())),
                    new PageLink(EnrolmentNavigation.screening(batch.id())
                            + "?" + ListState.ALL.withTab(StateTab.TO_CHECK).query().getQueryString(),
                            getTranslation("ProposalObstacles.check")));
        }
        var unscored = proposal.candidates().stream().filter(candidate -> candidate.totalScore() == null).count();
        if (unscored > 0) {
            box("info-box", new Paragraph(getTranslation("ProposalObstacles.unscored", unscored)));
        }
    }

    boolean any() {
        return any;
    }

    private void obstacle(Component... content) {
        any = true;
        box("warning-box", content);
    }

    private void box(String kind, Component... content) {
        var box = new Div(content);
        box.addClassName(kind);
        add(box);
    }
}
