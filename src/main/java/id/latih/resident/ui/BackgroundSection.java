package id.latih.resident.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;

import id.latih.core.Education;
import id.latih.resident.Profile;
import id.latih.resident.WorkingStatus;
import id.latih.ui.I18N;

/** Schooling, and what somebody did in the past week in the words of Sakernas. */
class BackgroundSection extends ProfileSection {

    private final Select<Education> education = new Select<>();
    private final TextField school = new TextField(text("school"));
    private final IntegerField graduationYear = new IntegerField(text("graduationYear"));
    private final RadioButtonGroup<WorkingStatus> working = new RadioButtonGroup<>(text("working"));

    BackgroundSection(Binder<Profile> binder) {
        super(binder);
        education.setLabel(text("education"));
        education.setItems(Education.values());
        education.setItemLabelGenerator(I18N::text);
        school.setMaxLength(120);
        school.setHelperText(text("school.help"));
        graduationYear.setHelperText(text("graduationYear.help"));
        working.setItems(WorkingStatus.values());
        working.setItemLabelGenerator(I18N::text);
        working.setHelperText(text("working.help"));
        working.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL, RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        working.addClassName("wide");
        addFields(education, school, graduationYear, working);
        required(education, "education");
        binder.forField(school).withValidator(name -> !name.isBlank() || education.getValue() == Education.SD,
                I18N.text("ProfileForm.required")).bind("school");
        binder.forField(graduationYear).bind("graduationYear");
        required(working, "workingStatus");
        education.addValueChangeListener(
                change -> school.setRequiredIndicatorVisible(change.getValue() != Education.SD));
        school.setRequiredIndicatorVisible(true);
    }
}
