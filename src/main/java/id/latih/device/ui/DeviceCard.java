package id.latih.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Dates;
import id.latih.device.Device;
import id.latih.ui.Badge;
import id.latih.ui.I18N;

/** One browser: what it is, since when and when it was used last. The one that asks is left by signing out. */
class DeviceCard extends Div {

    DeviceCard(Device device, Runnable signOut) {
        addClassName("card");
        getElement().setAttribute("role", "listitem");
        var name = new Span(device.browser());
        name.addClassName("card-title");
        var used = new Span(getTranslation("DeviceCard.used", Dates.dateTime(device.lastUsedAt(), I18N.language()),
                Dates.dateTime(device.firstUsedAt(), I18N.language())));
        used.addClassName("muted");
        add(name, used);
        if (device.current()) {
            add(new Badge(getTranslation("DeviceCard.current"), Badge.Tone.GOOD));
            return;
        }
        if (!device.signedIn()) {
            add(new Badge(getTranslation("DeviceCard.signedOut"), Badge.Tone.NEUTRAL));
        }
        var button = new Button(getTranslation(device.signedIn() ? "DeviceCard.signOut" : "DeviceCard.forget"),
                click -> signOut.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + device.browser());
        var buttons = new Div(button);
        buttons.addClassName("buttons");
        add(buttons);
    }
}
