package id.latih.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The portal's name and sign, linking home. */
class Brand extends Anchor {

    Brand() {
        super("/", "");
        var sign = new Image("assets/icon.svg", "");
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
