package id.latih.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

import id.latih.core.Texts;

/**
 * The base of every view: the page's main landmark with its one heading. The texts of a view stand in the
 * bundle under its class's name; {@code title} is its heading and the title of the browser's tab.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Header header = new Header(heading);

    protected Page() {
        addClassName("page");
        header.addClassName("page-header");
        add(header);
        heading.setText(text("title"));
    }

    /** This view's text, by the part of its key behind the class's name. */
    protected final String text(String key, Object... arguments) {
        return getTranslation(getClass().getSimpleName() + "." + key, arguments);
    }

    /** An enumeration's word. */
    protected final String text(Enum<?> constant) {
        return getTranslation(Texts.key(constant));
    }

    /** Replaces the heading, where it names what the page shows. */
    protected final void setHeading(String text) {
        heading.setText(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** After a step that changed the page in place: its heading is read out, and the keyboard goes on from there. */
    protected final void focusHeading() {
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    /** What stands beside the heading: the page's main actions. */
    protected final void setActions(Component... actions) {
        header.getChildren().filter(child -> child != heading).toList().forEach(header::remove);
        header.add(actions);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Latih";
    }
}
