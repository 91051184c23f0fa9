package id.latih.enrolment.ui;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;

import id.latih.enrolment.RequirementCheck;

/** A batch's requirements against one person's facts: a tick, or a cross with what is missing. */
public class RequirementList extends UnorderedList {

    /** Whom the sentences speak to. */
    public enum Reader { APPLICANT, OFFICER }

    public RequirementList(List<RequirementCheck> checks, Reader reader) {
        addClassName("requirements");
        checks.forEach(check -> add(item(check, reader)));
    }

    private ListItem item(RequirementCheck check, Reader reader) {
        var icon = new Icon("vaadin", check.met() ? "check-circle-o" : "close-circle-o");
        icon.getElement().setAttribute("role", "img").setAttribute("aria-label",
                getTranslation(check.met() ? "RequirementList.met" : "RequirementList.notMet"));
        var key = check.met() || reader == Reader.APPLICANT ? check.key()
                : "RequirementList." + check.requirement();
        var item = new ListItem(icon, new Span(getTranslation(key, check.arguments().toArray())));
        item.addClassName(check.met() ? "requirement-met" : "requirement-missing");
        return item;
    }
}
