package id.latih.enrolment.ui;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.enrolment.RequirementCheck;

/** A batch's requirements against one person's facts: a tick, or a cross with what is missing. */
public class RequirementList extends UnorderedList {

    /** Whom the sentences speak to. */
    public enum Reader { APPLICANT, OFFICER }

    public RequirementList(List<RequirementCheck> checks, Reader reader) {
        addClassName("checks");
        checks.forEach(check -> add(item(check, reader)));
    }

    private ListItem item(RequirementCheck check, Reader reader) {
        var spoken = new Span(getTranslation(check.met() ? "RequirementList.met" : "RequirementList.notMet"));
        spoken.addClassName("sr-only");
        var key = check.met() || reader == Reader.APPLICANT ? check.key()
                : "RequirementList." + check.requirement();
        var item = new ListItem(spoken, new Span(getTranslation(key, check.arguments().toArray())));
        item.addClassName("check");
        item.setClassName("check-missing", !check.met());
        return item;
    }
}
