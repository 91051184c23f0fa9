package id.latih.resident.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.component.HasValue;

import id.latih.resident.GuardianRelation;
import id.latih.resident.Profile;
import id.latih.ui.I18N;

/** Who the guardian of a minor is; they agree when an application is sent. Not there for adults. */
class GuardianSection extends ProfileSection {

    private final TextField name = new TextField(text("name"));
    private final Select<GuardianRelation> relation = new Select<>();
    private final TextField phone = new TextField(text("phone"));

    GuardianSection(Binder<Profile> binder) {
        super(binder);
        name.setMaxLength(120);
        relation.setLabel(text("relation"));
        relation.setItems(GuardianRelation.values());
        relation.setItemLabelGenerator(I18N::text);
        phone.setMaxLength(25);
        addFields(name, relation, phone);
        needed(name, "guardianName");
        needed(relation, "guardianRelation");
        needed(phone, "guardianPhone");
        setVisible(false);
    }

    private <T> void needed(HasValue<?, T> field, String property) {
        field.setRequiredIndicatorVisible(true);
        binder.forField(field).withValidator(value -> !isVisible() || !field.isEmpty() && !"".equals(value),
                I18N.text("ProfileForm.required")).bind(property);
    }
}
