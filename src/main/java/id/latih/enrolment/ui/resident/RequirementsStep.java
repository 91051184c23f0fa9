package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.enrolment.Draft;
import id.latih.enrolment.ui.RequirementList;
import id.latih.resident.ui.ResidentNavigation;
import id.latih.ui.PageLink;

/** Is the profile right, and does it meet what the batch asks for? */
class RequirementsStep extends Div {

    RequirementsStep(Draft draft) {
        addClassName("stack");
        var edit = new PageLink(ResidentNavigation.profileThen(ApplyNavigation.apply(draft.batch().id())), text("edit"));
        add(section(new H2(text("profile")), new Paragraph(text("profile.check")), new ProfileFacts(draft.resident()), edit));
        var requirements = section(new H2(text("requirements")),
                new RequirementList(draft.checks(), RequirementList.Reader.APPLICANT));
        if (!draft.eligible()) {
            var box = new Div(new Paragraph(text("notEligible")));
            box.addClassName("warning-box");
            requirements.add(box);
        }
        add(requirements);
    }

    private static Div section(Component... children) {
        var section = new Div(children);
        section.addClassName("section");
        return section;
    }

    private String text(String key) {
        return getTranslation("RequirementsStep." + key);
    }
}
