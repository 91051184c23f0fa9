package id.latih.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of the pages before sign-in: brand and language, nothing else. */
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout {

    PublicLayout(LanguageSwitch languages) {
        addClassName("public-layout");
        var header = new Header(new Brand("/"), languages.plainButton());
        header.addClassName("public-header");
        add(header);
    }
}
