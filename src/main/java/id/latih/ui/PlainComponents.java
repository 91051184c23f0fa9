package id.latih.ui;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.BundleUtils;

/** The components that are the browser's own elements, as Flow names classes to the browser. */
final class PlainComponents {

    private static final int SHORT = 8;

    private PlainComponents() {
    }

    /** The beginnings of the names, by which they still differ. */
    static SortedSet<String> shortIds(PlainView view) {
        var ids = new TreeSet<String>();
        Stream.concat(Stream.of(view.value()), Stream.of(UI.class, PublicLayout.class, Brand.class, Page.class, Anchor.class,
                Div.class, H1.class, H2.class, Header.class, Image.class, Main.class, NativeButton.class,
                NativeLabel.class, Paragraph.class, Span.class))
                // Flow asks for a class's parents too
                .flatMap(type -> Stream.<Class<?>>iterate(type, each -> each != Component.class, Class::getSuperclass))
                .forEach(type -> ids.add(BundleUtils.getChunkId(type.getName()).substring(0, SHORT)));
        return ids;
    }
}
