package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

import id.latih.ui.PageLink;

/** Which steps there are, and which one this is; earlier ones lead back. */
class StepTrail extends OrderedList {

    StepTrail(long batchId, ApplyStep current) {
        addClassName("step-trail");
        getElement().setAttribute("aria-label", getTranslation("StepTrail.label"));
        for (var step : ApplyStep.values()) {
            var name = getTranslation("ApplyStep." + step);
            var item = new ListItem();
            if (step.ordinal() < current.ordinal()) {
                item.add(new PageLink(ApplyNavigation.apply(batchId, step.ordinal()), name));
                item.addClassName("done");
            } else {
                item.setText(name);
            }
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
