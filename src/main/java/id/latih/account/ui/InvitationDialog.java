package id.latih.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.account.AccountAdministration;
import id.latih.account.InviteForm;
import id.latih.core.Role;
import id.latih.ui.FormErrors;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Invites an approver or an administrator. */
class InvitationDialog extends Dialog {

    private final transient AccountAdministration accounts;
    private final transient Runnable invited;
    private final Binder<InviteForm> binder = new Binder<>(InviteForm.class);

    InvitationDialog(AccountAdministration accounts, Runnable invited) {
        this.accounts = accounts;
        this.invited = invited;
        setHeaderTitle(getTranslation("InvitationDialog.title"));
        setWidth("min(32rem, 96vw)");
        var name = FormParts.name();
        var email = FormParts.email();
        var role = new Select<Role>();
        role.setLabel(getTranslation("InvitationDialog.role"));
        role.setItems(AccountAdministration.GIVEN);
        role.setItemLabelGenerator(I18N::text);
        role.setWidthFull();
        var body = new Div(new Paragraph(getTranslation("InvitationDialog.text")), name, email, role);
        body.addClassName("section");
        add(body);
        binder.forField(name).asRequired(FormParts.required()).bind("name");
        binder.forField(email).asRequired(FormParts.required()).bind("email");
        binder.forField(role).asRequired(FormParts.required()).bind("role");
        binder.readRecord(InviteForm.empty());
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()),
                FormParts.primary(getTranslation("InvitationDialog.send"), this::send));
    }

    private void send() {
        try {
            var form = binder.writeRecord();
            if (FormErrors.guard(binder, () -> accounts.invite(form, I18N.language()))) {
                close();
                Toast.success(getTranslation("InvitationDialog.sent", form.email()));
                invited.run();
            }
        } catch (ValidationException incomplete) {
            // the fields say what is missing
        }
    }
}
