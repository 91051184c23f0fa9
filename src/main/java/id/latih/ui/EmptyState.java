package id.latih.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list shows: that nothing is there, and what to do. */
public class EmptyState extends Div {

    public EmptyState(String headline, String whatToDo, Component... actions) {
        addClassName("empty-state");
        var title = new Paragraph(headline);
        title.addClassName("empty-state-title");
        add(title, new Paragraph(whatToDo));
        add(actions);
    }
}
