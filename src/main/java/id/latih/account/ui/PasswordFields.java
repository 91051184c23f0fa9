package id.latih.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.server.VaadinServletRequest;

import id.latih.account.OwnAccount;
import id.latih.device.DeviceSession;
import id.latih.ui.FormErrors;
import id.latih.ui.Toast;

/** A new password, given the old one. */
class PasswordFields extends Div {

    /** What is typed here; public, since the binder reads it by reflection. */
    public record Typed(String oldPassword, String password) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    private static final Typed NOTHING = new Typed("", "");

    private final transient OwnAccount account;
    private final Binder<Typed> binder = new Binder<>(Typed.class);

    PasswordFields(OwnAccount account) {
        this.account = account;
        addClassName("section");
        var old = FormParts.oldPassword();
        var password = FormParts.newPassword();
        var save = new Button(getTranslation("PasswordFields.save"), click -> save());
        add(old, password, save);
        binder.forField(old).asRequired(FormParts.required()).bind("oldPassword");
        binder.forField(password).asRequired(FormParts.required()).bind("password");
        binder.readRecord(NOTHING);
    }

    private void save() {
        try {
            var typed = binder.writeRecord();
            var device = DeviceSession.id(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession());
            if (FormErrors.guard(binder, () -> account.changePassword(typed.oldPassword(), typed.password(), device))) {
                binder.readRecord(NOTHING);
                Toast.success(getTranslation("PasswordFields.saved"));
            }
        } catch (ValidationException incomplete) {
            // the fields say what is missing
        }
    }
}
