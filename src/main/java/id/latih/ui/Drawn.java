package id.latih.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/**
 * A piece of a page that nobody acts on but by its links. The browser gets it as HTML and the server keeps that text alone:
 * a component for each of its words would cost a hundred times as much, for each page that somebody has open.
 */
public class Drawn extends Component {

    /** @param tag of the piece itself */
    protected Drawn(String tag, Consumer<Drawing> draw) {
        super(new Element(tag));
        var drawing = Drawing.of(tag);
        draw.accept(drawing);
        getElement().setProperty("innerHTML", drawing.element().html());
    }
}
