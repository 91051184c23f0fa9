package id.latih.institute.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.institute.FirstStaff;

/** Who applies for an institute. */
class FirstStaffForm extends Composite<Div> {

    private static final int NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;

    private final Binder<FirstStaff> binder = new Binder<>(FirstStaff.class);

    FirstStaffForm() {
        var name = new TextField(text("name"));
        name.setMaxLength(NAME_LENGTH);
        name.setAutocomplete(Autocomplete.NAME);
        var email = new EmailField(text("email"));
        email.setMaxLength(EMAIL_LENGTH);
        email.setHelperText(text("emailHelp"));
        email.setErrorMessage(getTranslation("InstituteRules.email"));
        var password = new PasswordField(text("password"));
        password.setHelperText(text("passwordHelp"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var required = getTranslation("Form.required");
        binder.forField(name).asRequired(required).bind("staffName");
        binder.forField(email).asRequired(required).bind("staffEmail");
        binder.forField(password).asRequired(required).bind("password");
        getContent().addClassName("form-grid");
        getContent().add(name, email, password);
    }

    Binder<FirstStaff> binder() {
        return binder;
    }

    /** What was typed; only where all fields are valid. */
    FirstStaff value() {
        try {
            return binder.writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String key) {
        return getTranslation("FirstStaffForm." + key);
    }
}
