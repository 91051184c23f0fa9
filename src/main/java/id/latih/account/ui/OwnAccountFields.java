package id.latih.account.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.account.OwnAccount;
import id.latih.account.OwnAccountForm;
import id.latih.core.Languages;
import id.latih.ui.FormErrors;
import id.latih.ui.Toast;

/** Name and language of one's own account. */
class OwnAccountFields extends Div {

    /** What is typed here; public, since the binder reads it by reflection. */
    public record Typed(String name, String email, String language) {
    }

    private final transient OwnAccount account;
    private final Binder<Typed> binder = new Binder<>(Typed.class);
    private OwnAccountForm loaded = new OwnAccountForm("", "", "id", 0);

    OwnAccountFields(OwnAccount account) {
        this.account = account;
        addClassName("section");
        var name = FormParts.name();
        var email = FormParts.email();
        email.setHelperText(getTranslation("OwnAccountFields.emailHelp"));
        var language = new Select<String>();
        language.setLabel(getTranslation("OwnAccountFields.language"));
        language.setHelperText(getTranslation("OwnAccountFields.languageHelp"));
        language.setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(tag -> getTranslation("OwnAccountFields.language." + tag));
        language.setWidthFull();
        add(name, email, language, FormParts.primary(getTranslation("Button.save"), this::save));
        binder.forField(name).asRequired(FormParts.required()).bind("name");
        binder.forField(email).bind("email");
        binder.forField(language).bind("language");
        email.setReadOnly(true);
    }

    void load() {
        loaded = account.get();
        binder.readRecord(new Typed(loaded.name(), loaded.email(), loaded.language()));
    }

    private void save() {
        try {
            var typed = binder.writeRecord();
            if (FormErrors.guard(binder, () -> account.save(new OwnAccountForm(typed.name(), loaded.email(),
                    typed.language(), loaded.version())))) {
                load();
                Toast.success(getTranslation("OwnAccountFields.saved"));
            }
        } catch (ValidationException incomplete) {
            // the fields say what is missing
        }
    }
}
