package id.latih.factor.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import id.latih.core.RuleViolation;

/** Gives a passkey another name. */
class PasskeyNameDialog extends Dialog {

    /** @param save takes the name, or refuses it with a sentence that is shown beside it */
    PasskeyNameDialog(String current, Consumer<String> save) {
        setHeaderTitle(getTranslation("PasskeyNameDialog.title"));
        setWidth("min(28rem, 96vw)");
        var name = new PasskeyNameField(current);
        add(name);
        var keep = new Button(getTranslation("Button.save"), click -> {
            try {
                save.accept(name.getValue());
                close();
            } catch (RuleViolation refused) {
                name.refuse(refused);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), keep);
    }
}
