package id.latih.resident.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.component.HasValue;

import id.latih.resident.GuardianRelation;
import id.latih.resident.Profile;
import id.latih.ui.I18N;

/** The guardian of a minor, whose consent the law asks for; not there for adults. */
class GuardianSection extends ProfileSection {

    private final TextField name = new TextField(text("name"));
    private final Select<GuardianRelation> relation = new Select<>();
    private final TextField phone = new TextField(text("phone"));
    private final Checkbox consent = new Checkbox(text("consent"));

    GuardianSection(Binder<Profile> binder) {
        super(binder);
        name.setMaxLength(120);
        relation.setLabel(text("relation"));
        relation.setItems(GuardianRelation.values());
        relation.setItemLabelGenerator(I18N::text);
        phone.setMaxLength(25);
        consent.addClassName("wide");
        addFields(name, relation, phone, consent);
        needed(name, "guardianName");
        needed(relation, "guardianRelation");
        needed(phone, "guardianPhone");
        needed(consent, "guardianConsent");
        setVisible(false);
    }

    private <T> void needed(HasValue<?, T> field, String property) {
        field.setRequiredIndicatorVisible(true);
        binder.forField(field).withValidator(value -> !isVisible() || !field.isEmpty() && !"".equals(value),
                I18N.text("ProfileForm.required")).bind(property);
    }
}
