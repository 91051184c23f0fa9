package id.latih.factor.ui;

import com.vaadin.flow.component.textfield.TextField;

import id.latih.core.RuleViolation;
import id.latih.ui.I18N;

/** What its owner calls a passkey. */
class PasskeyNameField extends TextField {

    private static final int LONGEST = 60;

    PasskeyNameField(String name) {
        setLabel(getTranslation("PasskeyNameField.name"));
        setHelperText(getTranslation("PasskeyNameField.help"));
        setMaxLength(LONGEST);
        setWidthFull();
        setValue(name);
    }

    void refuse(RuleViolation refused) {
        setInvalid(true);
        setErrorMessage(I18N.text(refused));
    }
}
