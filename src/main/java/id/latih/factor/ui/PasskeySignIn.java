package id.latih.factor.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

import id.latih.core.PortalAddress;

/** Signs in by a passkey: a button and the form that takes its answer along, in the browser's own elements. */
@Tag("passkey-sign-in")
public class PasskeySignIn extends PasskeyElement {

    private final Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "masuk/kunci-sandi");

    private PasskeySignIn(PortalAddress address) {
        super(address);
        addClassName("passkey");
        say("cancelled", getTranslation("PasskeySignIn.cancelled"));
        var button = new NativeButton(getTranslation("PasskeySignIn.use"));
        button.getElement().setAttribute("type", "button");
        button.addClassName("second-action");
        add(problem(), button);
        getElement().appendChild(form.appendChild(hidden("jawaban", "")));
    }

    /** Beside a form with an e-mail address. */
    public static PasskeySignIn first(PortalAddress address) {
        var first = new PasskeySignIn(address);
        first.form.appendChild(hidden("remember-me", ""));
        return first;
    }

    /** After a first step, of whose account the passkey must be. */
    public static PasskeySignIn second(PortalAddress address) {
        var second = new PasskeySignIn(address);
        second.form.appendChild(hidden("lanjutan", "ya"));
        return second;
    }

    private static Element hidden(String name, String value) {
        return new Element("input").setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", value);
    }
}
