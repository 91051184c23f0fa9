package id.latih.account.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.ui.FormErrors;

/** Name, address and a password: what an account begins with. */
class SignUpFields extends Div {

    /** What is typed here; public, since the binder reads it by reflection. */
    public record Typed(String name, String email, String password) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    private final Binder<Typed> binder = new Binder<>(Typed.class);

    SignUpFields() {
        addClassName("section");
        var name = FormParts.name();
        var email = FormParts.email();
        var password = FormParts.newPassword();
        password.setLabel(getTranslation("SignInForm.password"));
        add(name, email, password);
        binder.forField(name).asRequired(FormParts.required()).bind("name");
        binder.forField(email).asRequired(FormParts.required()).bind("email");
        binder.forField(password).asRequired(FormParts.required()).bind("password");
        binder.readRecord(new Typed("", "", ""));
    }

    /** Hands over what was typed where it is complete; what {@code action} refuses goes beside its field. */
    void submit(Consumer<Typed> action) {
        try {
            var form = binder.writeRecord();
            FormErrors.guard(binder, () -> action.accept(form));
        } catch (ValidationException incomplete) {
            // the fields say what is missing
        }
    }
}
