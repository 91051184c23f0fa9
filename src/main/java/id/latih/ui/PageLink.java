package id.latih.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the portal that does not load everything anew. */
public class PageLink extends Anchor {

    /** @param path without a leading slash */
    public PageLink(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }
}
