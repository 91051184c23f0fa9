package id.latih.institute.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.core.PhoneNumbers;
import id.latih.institute.InstituteData;
import id.latih.institute.InstituteOwner;
import id.latih.ui.I18N;

/** What an institute says of itself. */
class InstituteForm extends Composite<Div> {

    private static final int NAME_LENGTH = 120;
    private static final int ADDRESS_LENGTH = 200;
    private static final int CITY_LENGTH = 60;
    private static final int EMAIL_LENGTH = 254;
    private static final int PHONE_LENGTH = 40;
    private static final int ABOUT_LENGTH = 2000;

    private final Binder<InstituteData> binder = new Binder<>(InstituteData.class);

    InstituteForm() {
        getContent().addClassName("form-grid");
        var name = required("name", NAME_LENGTH);
        name.addClassName("wide");
        var former = text("formerName", NAME_LENGTH);
        former.setHelperText(words("formerNameHelp"));
        binder.forField(former).bind("formerName");
        var owner = new Select<InstituteOwner>();
        owner.setLabel(words("owner"));
        owner.setItems(InstituteOwner.values());
        owner.setItemLabelGenerator(constant -> constant == null ? "" : I18N.text(constant));
        binder.forField(owner).asRequired(required()).bind("owner");
        var address = required("address", ADDRESS_LENGTH);
        address.addClassName("wide");
        var city = required("city", CITY_LENGTH);
        getContent().add(name, former, owner, address, city, phone(), email(), about());
    }

    private EmailField email() {
        var email = new EmailField(words("email"));
        email.setMaxLength(EMAIL_LENGTH);
        email.setHelperText(words("emailHelp"));
        email.setErrorMessage(getTranslation("InstituteRules.email"));
        binder.forField(email).asRequired(required()).bind("email");
        return email;
    }

    private TextField phone() {
        var phone = text("phone", PHONE_LENGTH);
        phone.setHelperText(words("phoneHelp"));
        binder.forField(phone).asRequired(required())
                .withValidator(typed -> PhoneNumbers.parse(typed).isPresent(), getTranslation("InstituteRules.phone"))
                .withConverter(typed -> typed, PhoneNumbers::show).bind("phone");
        return phone;
    }

    private TextArea about() {
        var about = new TextArea(words("about"));
        about.setMaxLength(ABOUT_LENGTH);
        about.setMinRows(3);
        about.setHelperText(words("aboutHelp"));
        about.addClassName("wide");
        binder.forField(about).bind("about");
        return about;
    }

    private TextField required(String property, int longest) {
        var field = text(property, longest);
        binder.forField(field).asRequired(required()).bind(property);
        return field;
    }

    private TextField text(String property, int longest) {
        var field = new TextField(words(property));
        field.setMaxLength(longest);
        return field;
    }

    void show(InstituteData data) {
        binder.readRecord(data);
    }

    Binder<InstituteData> binder() {
        return binder;
    }

    /** What was typed; only where all fields are valid. */
    InstituteData value() {
        try {
            return binder.writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String required() {
        return getTranslation("Form.required");
    }

    private String words(String key) {
        return getTranslation("InstituteForm." + key);
    }
}
