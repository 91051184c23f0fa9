package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Texts;
import id.latih.enrolment.Draft;
import id.latih.ui.Badge;
import id.latih.ui.Facts;

/** Everything once more before it is sent, what is still missing, and the declaration. */
class ReviewStep extends Div {

    private final Checkbox declaration = new Checkbox(getTranslation("ReviewStep.declare"));

    private final Section agreement;

    /** @param notice how the data are used; declared to be read */
    ReviewStep(Draft draft, String notice) {
        addClassName("stack");
        add(section("profile", new ProfileFacts(draft.resident())), section("documents", documents(draft)));
        if (!draft.batch().questions().isEmpty()) {
            add(section("answers", answers(draft)));
        }
        declaration.setRequiredIndicatorVisible(true);
        declaration.setManualValidation(true);
        declaration.addValueChangeListener(change -> declaration.setInvalid(false));
        var read = new Paragraph(notice);
        read.addClassName("quoted");
        agreement = section("declaration", declaration);
        add(section("notice", new Paragraph(getTranslation("ReviewStep.consent", draft.batch().instituteName())), read),
                agreement);
    }

    /** What the guardian of somebody under 18 reads and signs: before the declaration, which counts only with it. */
    void addGuardian(Component guardian) {
        addComponentAtIndex(indexOf(agreement), section("guardian", guardian));
    }

    /** What may be left: last, so that nobody takes it for a condition. */
    void addOptional(Component consents) {
        add(section("optional", consents));
    }

    private Facts documents(Draft draft) {
        var facts = new Facts();
        draft.batch().documents().stream().sorted().forEach(type -> {
            var document = draft.documents().get(type);
            facts.fact(getTranslation(Texts.key(type)), document == null
                    ? new Badge(getTranslation("ReviewStep.missing"), Badge.Tone.BAD)
                    : new Span(document.fileName()));
        });
        return facts;
    }

    /** Questions are long: each stands above its answer. */
    private Div answers(Draft draft) {
        var list = new Div();
        list.addClassName("section");
        for (int i = 0; i < draft.answers().size(); i++) {
            var question = new Paragraph(draft.batch().questions().get(i));
            question.addClassName("muted");
            var answer = draft.answers().get(i);
            var answered = new Paragraph(answer);
            answered.addClassName("pre-line");
            list.add(question, answer.isBlank()
                    ? new Div(new Badge(getTranslation("ReviewStep.missing"), Badge.Tone.BAD)) : answered);
        }
        return list;
    }

    private Section section(String name, Component... children) {
        var section = new Section(new H2(getTranslation("ReviewStep." + name)));
        section.add(children);
        section.addClassName("section");
        return section;
    }

    /** Says so beside the box where it is not ticked. */
    boolean declared() {
        declaration.setInvalid(!declaration.getValue());
        declaration.setErrorMessage(getTranslation("ApplyService.declarationMissing"));
        return declaration.getValue();
    }
}
