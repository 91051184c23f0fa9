package id.latih.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.account.LinkPurpose;
import id.latih.account.PasswordLinks;
import id.latih.ui.PublicLayout;

/** Where an invitation leads: the first password is chosen. */
@Route(value = "undangan", layout = PublicLayout.class)
@AnonymousAllowed
class InvitationView extends ChoosePasswordPage {

    InvitationView(PasswordLinks links) {
        super(links, LinkPurpose.INVITATION);
    }
}
