package id.latih.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import id.latih.ui.I18N;

/** Fields that several of this module's forms have, as password managers understand them. */
final class FormParts {

    private static final int NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;

    private FormParts() {
    }

    static TextField name() {
        var field = new TextField(I18N.text("FormParts.name"));
        field.setAutocomplete(Autocomplete.NAME);
        field.setMaxLength(NAME_LENGTH);
        field.setWidthFull();
        return field;
    }

    static EmailField email() {
        var field = new EmailField(I18N.text("FormParts.email"));
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setMaxLength(EMAIL_LENGTH);
        field.setErrorMessage(I18N.text("Emails.invalid"));
        field.setWidthFull();
        return field;
    }

    static PasswordField newPassword() {
        var field = password(I18N.text("FormParts.newPassword"), Autocomplete.NEW_PASSWORD);
        field.setHelperText(I18N.text("FormParts.passwordHelp"));
        return field;
    }

    /** The one that the account has. */
    static PasswordField password() {
        return password(I18N.text("SignInForm.password"), Autocomplete.CURRENT_PASSWORD);
    }

    static PasswordField oldPassword() {
        return password(I18N.text("FormParts.oldPassword"), Autocomplete.CURRENT_PASSWORD);
    }

    static String required() {
        return I18N.text("FormParts.required");
    }

    /** The form's main button; Enter presses it too. */
    static Button primary(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    private static PasswordField password(String label, Autocomplete kind) {
        var field = new PasswordField(label);
        field.setAutocomplete(kind);
        field.setWidthFull();
        return field;
    }
}
