package id.latih.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import id.latih.core.Texts;
import id.latih.enrolment.ApplicantDetail;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;
import id.latih.ui.Facts;

/** All that staff and approvers read about one applicant, what matters most first. */
public class ApplicantPanel extends Div {

    private final transient ApplicantDetail detail;

    public ApplicantPanel(ApplicantDetail detail, DocumentSource documents, NumberSource numbers) {
        this.detail = detail;
        addClassName("applicant-panel");
        add(new Div(new StateBadge(detail.state())));
        if (detail.resident().restricted()) {
            add(box("warning-box", getTranslation("ApplicantPanel.restricted"),
                    getTranslation("ApplicantPanel.restrictedHelp")));
        }
        addOutcome();
        addNikWarnings();
        if (detail.totalScore() != null || detail.testScore() != null || detail.interviewScore() != null) {
            section("scores", new ScoreFacts(detail));
        }
        section("requirements", new RequirementList(detail.checks(), RequirementList.Reader.OFFICER));
        if (!detail.resident().restricted()) {
            section("documents", new DocumentList(detail.batch().documents(), detail.documents(), documents));
        }
        section("person", new PersonFacts(detail.resident(), detail.guardianConsent(), numbers));
        if (!detail.answers().isEmpty()) {
            section("answers", answers());
        }
        section("history", new HistoryList(detail.history()));
    }

    /** Puts a section before the requirement check: what this reader needs to decide. */
    public void addBeforeRequirements(String title, Component content) {
        var section = new Section(new H3(title), content);
        section.addClassName("section");
        var before = getChildren().filter(child -> child.hasClassName("section-requirements")).findFirst().orElseThrow();
        addComponentAtIndex(indexOf(before), section);
    }

    private void section(String key, Component content) {
        var section = new Section(new H3(getTranslation("ApplicantPanel." + key)), content);
        section.addClassNames("section", "section-" + key);
        add(section);
    }

    private void addOutcome() {
        if (detail.state() == ApplicationState.CORRECTION_REQUESTED && detail.correctionRequest() != null) {
            add(box("warning-box", getTranslation("ApplicantPanel.requested"), detail.correctionRequest()));
        }
        if (detail.reasonCode() != null && !detail.history().isEmpty()) {
            var reason = getTranslation(Reasons.key(lastEvent(), detail.reasonCode()));
            add(box("info-box", getTranslation("ApplicantPanel.reason", reason),
                    detail.reasonNote() == null ? "" : detail.reasonNote()));
        }
        if (detail.respondBy() != null) {
            add(box("info-box", getTranslation("ApplicantPanel.respondBy", Shown.dateTime(detail.respondBy())), ""));
        }
    }

    private ApplicationEvent lastEvent() {
        return detail.history().getFirst().event();
    }

    /** The number and the facts differ: a reason to look at the KTP, none to refuse. */
    private void addNikWarnings() {
        var warnings = detail.resident().nikWarnings();
        if (warnings.isEmpty()) {
            return;
        }
        var box = box("warning-box", getTranslation("ApplicantPanel.nik"), "");
        warnings.stream().sorted().forEach(warning -> box.add(new Paragraph(getTranslation(Texts.key(warning)))));
        box.add(new Paragraph(getTranslation("ApplicantPanel.nikHelp")));
        add(box);
    }

    private Facts answers() {
        var facts = new Facts();
        facts.addClassName("stacked");
        detail.answers().forEach(answer -> facts.fact(answer.question(),
                answer.answer().isBlank() ? getTranslation("ApplicantPanel.noAnswer") : answer.answer()));
        return facts;
    }

    private static Div box(String kind, String headline, String text) {
        var title = new Paragraph(headline);
        title.addClassName("box-title");
        var box = new Div(title);
        if (!text.isBlank()) {
            box.add(new Paragraph(text));
        }
        box.addClassName(kind);
        return box;
    }
}
