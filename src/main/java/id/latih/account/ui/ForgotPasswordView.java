package id.latih.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.account.PasswordLinks;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** Asks for the address to send a link to, with which a new password is chosen. */
@Route(value = "lupa-sandi", layout = PublicLayout.class)
@AnonymousAllowed
class ForgotPasswordView extends Page {

    ForgotPasswordView(PasswordLinks links) {
        add(new Paragraph(text("text")), new SendLinkFields(text("send"), links::forgotten),
                new Anchor("masuk", text("signIn")));
    }
}
