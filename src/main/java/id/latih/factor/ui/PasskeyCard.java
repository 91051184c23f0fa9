package id.latih.factor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Dates;
import id.latih.factor.Passkey;
import id.latih.ui.I18N;

/** One passkey: its name, since when, and when it was used last. */
class PasskeyCard extends Div {

    PasskeyCard(Passkey passkey, Runnable rename, Runnable remove) {
        addClassName("card");
        getElement().setAttribute("role", "listitem");
        var name = new Span(passkey.name());
        name.addClassName("card-title");
        var made = Dates.dateTime(passkey.madeAt(), I18N.language());
        var used = new Span(passkey.usedAt() == null ? getTranslation("PasskeyCard.unused", made)
                : getTranslation("PasskeyCard.used", made, Dates.dateTime(passkey.usedAt(), I18N.language())));
        used.addClassName("muted");
        var buttons = new Div(button("rename", passkey, rename), button("remove", passkey, remove));
        buttons.addClassName("buttons");
        add(name, used, buttons);
    }

    private Button button(String key, Passkey passkey, Runnable action) {
        var button = new Button(getTranslation("PasskeyCard." + key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + passkey.name());
        return button;
    }
}
