package id.latih.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts by name, one under the other. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }

    public Facts fact(String name, Component... values) {
        add(new Term(name), new Description(values));
        return this;
    }
}
