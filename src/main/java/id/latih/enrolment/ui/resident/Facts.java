package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts with their names. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts fact(String name, String value) {
        return fact(name, new Span(value));
    }

    Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
