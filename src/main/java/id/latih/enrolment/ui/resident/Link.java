package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.html.Anchor;

/** A link to a page of the portal. */
class Link extends Anchor {

    Link(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }
}
