package id.latih.institute.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.ui.FormErrors;

/** Asks whom to invite. Stays open while the invitation is refused. */
class InviteColleagueDialog extends Dialog {

    private static final int NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;

    /** Public so that the binder can read it. */
    public record Invitee(String name, String email) {
    }

    private final Binder<Invitee> binder = new Binder<>(Invitee.class);

    InviteColleagueDialog(BiConsumer<String, String> invite) {
        setHeaderTitle(text("title"));
        setWidth("min(32rem, 96vw)");
        var name = new TextField(text("name"));
        name.setMaxLength(NAME_LENGTH);
        name.setWidthFull();
        var email = new EmailField(text("email"));
        email.setMaxLength(EMAIL_LENGTH);
        email.setWidthFull();
        email.setErrorMessage(getTranslation("InstituteRules.email"));
        binder.forField(name).asRequired(getTranslation("Form.required")).bind("name");
        binder.forField(email).asRequired(getTranslation("Form.required")).bind("email");
        var body = new Div(new Paragraph(text("intro")), name, email);
        body.addClassName("section");
        add(body);
        var send = new Button(text("send"), click -> submit(invite));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), send);
    }

    private void submit(BiConsumer<String, String> invite) {
        if (binder.validate().isOk() && FormErrors.guard(binder, () -> {
            var invitee = value();
            invite.accept(invitee.name(), invitee.email());
        })) {
            close();
        }
    }

    private Invitee value() {
        try {
            return binder.writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String key) {
        return getTranslation("InviteColleagueDialog." + key);
    }
}
