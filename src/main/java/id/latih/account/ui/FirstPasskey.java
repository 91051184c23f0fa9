package id.latih.account.ui;

import com.vaadin.flow.component.html.Paragraph;

import id.latih.core.PortalAddress;
import id.latih.factor.OwnPasskeys;
import id.latih.factor.ui.PasskeyMaker;
import id.latih.ui.I18N;

/** The second step set up as a passkey, which then has to be used. */
class FirstPasskey extends SetupPart {

    FirstPasskey(PortalAddress address, OwnPasskeys passkeys, Runnable made) {
        super(I18N.text("FirstPasskey.title"));
        add(new Paragraph(getTranslation("FirstPasskey.text")), new PasskeyMaker(address, passkeys::begin, (request, answer) -> {
            passkeys.add(request, getTranslation("FirstPasskey.name"), answer);
            made.run();
        }));
    }
}
