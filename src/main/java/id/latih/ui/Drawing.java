package id.latih.ui;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Draws part of a page as HTML; whatever it is given as text stays text. What is drawn is handed to a {@link Drawn}.
 */
public final class Drawing {

    private final Element element;

    private Drawing(Element element) {
        this.element = element;
    }

    static Drawing of(String tag) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        return new Drawing(document.appendElement(tag));
    }

    /** A new element at the end of this one. @param styles the names of its classes */
    public Drawing add(String tag, String... styles) {
        var child = new Drawing(element.appendElement(tag));
        List.of(styles).forEach(child.element::addClass);
        return child;
    }

    public Drawing text(String text) {
        element.appendText(text);
        return this;
    }

    /** A link to another page of the portal. @param path without a leading slash */
    public Drawing link(String path, String text) {
        element.appendElement("a").attr("href", path).attr("router-link", true).text(text);
        return this;
    }

    public Drawing badge(String text, Badge.Tone tone) {
        add("span", "badge", Badge.style(tone)).text(text);
        return this;
    }

    /** Facts by name, as {@link Facts} shows them. */
    public Drawing facts() {
        return add("dl", "facts");
    }

    public Drawing fact(String name, String value) {
        add("dt").text(name);
        add("dd").text(value);
        return this;
    }

    Element element() {
        return element;
    }
}
