package id.latih.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.account.LinkPurpose;
import id.latih.account.PasswordLinks;
import id.latih.ui.PublicLayout;

/** Where the link of a forgotten password leads. */
@Route(value = "sandi-baru", layout = PublicLayout.class)
@AnonymousAllowed
class NewPasswordView extends ChoosePasswordPage {

    NewPasswordView(PasswordLinks links) {
        super(links, LinkPurpose.RESET_PASSWORD);
    }
}
