package id.latih.factor.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.factor.Setup;

/** How an authenticator app learns the account: by its camera, or by typing the key. */
public class AppSetup extends Div {

    public AppSetup(Setup setup) {
        addClassName("section");
        var steps = new OrderedList(new ListItem(getTranslation("AppSetup.install")),
                new ListItem(getTranslation("AppSetup.scan")), new ListItem(getTranslation("AppSetup.type")));
        var key = new Code(setup.key());
        key.addClassName("key");
        add(steps, new QrPicture(setup.picture(), getTranslation("AppSetup.picture")),
                new Paragraph(getTranslation("AppSetup.key")), key);
    }
}
