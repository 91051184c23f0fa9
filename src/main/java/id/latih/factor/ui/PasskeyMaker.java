package id.latih.factor.ui;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import id.latih.core.PortalAddress;
import id.latih.core.RuleViolation;
import id.latih.factor.PasskeyRequest;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/**
 * A button that makes a passkey. What the authenticator is asked is there before the press, since browsers open their
 * dialog only for a finger that has just pressed.
 */
@Tag("passkey-maker")
public class PasskeyMaker extends PasskeyElement {

    private static final String ANSWER = "event.detail";

    private final transient Supplier<PasskeyRequest> begin;
    private transient PasskeyRequest request;

    /** @param made takes the request and what was answered; where it refuses, the next press asks anew */
    public PasskeyMaker(PortalAddress address, Supplier<PasskeyRequest> begin, BiConsumer<PasskeyRequest, String> made) {
        super(address);
        this.begin = begin;
        addClassName("passkey");
        say("cancelled", getTranslation("PasskeyMaker.cancelled"));
        say("twice", getTranslation("PasskeyMaker.twice"));
        var button = new Button(getTranslation("PasskeyMaker.make"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(button);
        row.addClassName("buttons");
        add(problem(), row);
        request = ask();
        getElement().addEventListener("passkey-made", event -> {
            try {
                made.accept(request, event.getEventData().get(ANSWER).asString());
            } catch (RuleViolation refused) {
                request = ask();
                Toast.error(I18N.text(refused));
            }
        }).addEventData(ANSWER);
    }

    private PasskeyRequest ask() {
        var asked = begin.get();
        getElement().setAttribute("request", asked.json());
        return asked;
    }
}
