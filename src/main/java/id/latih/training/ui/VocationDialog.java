package id.latih.training.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.training.VocationData;
import id.latih.ui.FormErrors;

/** A vocation's form. Stays open while saving is refused. */
class VocationDialog extends Dialog {

    private static final int NAME_LENGTH = 80;

    private final Binder<VocationData> binder = new Binder<>(VocationData.class);

    VocationDialog(String title, VocationData data, Consumer<VocationData> save) {
        setHeaderTitle(title);
        setWidth("min(32rem, 96vw)");
        var name = Fields.text(text("name"), NAME_LENGTH);
        var nameEn = Fields.text(text("nameEn"), NAME_LENGTH);
        var active = new Checkbox(text("active"));
        active.setHelperText(text("activeHelp"));
        binder.forField(name).asRequired(getTranslation("Form.required")).bind("name");
        binder.forField(nameEn).asRequired(getTranslation("Form.required")).bind("nameEn");
        binder.forField(active).bind("active");
        binder.readRecord(data);
        name.setWidthFull();
        nameEn.setWidthFull();
        var body = new Div(name, nameEn, active);
        body.addClassName("section");
        add(body);
        var ok = new Button(getTranslation("Button.save"), click -> submit(save));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), ok);
    }

    private void submit(Consumer<VocationData> save) {
        if (binder.validate().isOk() && FormErrors.guard(binder, () -> save.accept(value()))) {
            close();
        }
    }

    private VocationData value() {
        try {
            return binder.writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String key) {
        return getTranslation("VocationDialog." + key);
    }
}
