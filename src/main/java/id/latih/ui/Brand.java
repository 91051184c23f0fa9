package id.latih.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Assets;

/** The portal's name and sign, linking home. */
class Brand extends Anchor {

    /** @param home a view's path, or the public first page's: {@code /} */
    Brand(String home) {
        super(home, "");
        setRouterIgnore(home.startsWith("/"));
        var sign = new Image(new Assets().path("icon.svg"), "");
        sign.setWidth("32px");
        sign.setHeight("32px");
        var office = new Span(getTranslation("Brand.office"));
        office.addClassName("brand-office");
        var name = new Span(new Span(getTranslation("Brand.name")), office);
        name.addClassName("brand-name");
        add(sign, name);
        addClassName("brand");
    }
}
