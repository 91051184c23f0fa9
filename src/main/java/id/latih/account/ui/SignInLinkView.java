package id.latih.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.account.SignInLinks;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** Asks for the address to send a link to that signs in, and is where that link leads. */
@Route(value = "masuk/tautan", layout = PublicLayout.class)
@AnonymousAllowed
class SignInLinkView extends Page implements HasUrlParameter<String> {

    private final transient SignInLinks links;
    private final Div content = new Div();

    SignInLinkView(SignInLinks links) {
        this.links = links;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        content.removeAll();
        if (token == null) {
            content.add(new Paragraph(text("text")), new SendLinkFields(text("send"), links::send));
        } else if (links.isGood(token)) {
            setHeading(text("good"));
            content.add(new Paragraph(text("goodText")), new LinkForm(token));
        } else {
            setHeading(text("over"));
            content.add(new Paragraph(getTranslation("Links.over")), new SendLinkFields(text("send"), links::send));
        }
        content.add(new Anchor("masuk", text("back")));
    }
}
