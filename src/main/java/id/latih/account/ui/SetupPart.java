package id.latih.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One of the ways to set up the second step. */
class SetupPart extends Section {

    SetupPart(String title, Component... content) {
        addClassNames("section", "card");
        add(new H2(title));
        add(content);
    }
}
