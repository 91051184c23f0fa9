package id.latih.enrolment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;

import id.latih.ui.I18N;

/** Buttons that a key with Alt presses too; the tooltip says which. */
public final class PanelTools {

    private PanelTools() {
    }

    public static Button button(String text, Key key, String letter, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addClickShortcut(key, KeyModifier.ALT);
        button.setTooltipText(I18N.text("PanelTools.shortcut", letter));
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+" + letter);
        return button;
    }

    /** An arrow to the applicant above or below. */
    public static Button arrow(String icon, String label, Key key, String letter, Runnable action) {
        var button = button("", key, letter, action);
        button.setIcon(new Icon("vaadin", icon));
        button.setAriaLabel(label);
        button.setTooltipText(label + " (Alt+" + letter + ")");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
