package id.latih.resident.ui;

import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;

import id.latih.resident.Nik;
import id.latih.resident.NikWarning;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.resident.Sex;
import id.latih.ui.DateField;
import id.latih.ui.I18N;

/** Who it is, as on the identity card. What only looks odd is said gently, and not refused. */
class IdentitySection extends ProfileSection {

    private final transient ProfileService profiles;
    private final TextField nik = new TextField(text("nik"));
    private final TextField kk = new TextField(text("kk"));
    private final TextField fullName = new TextField(text("fullName"));
    private final TextField birthPlace = new TextField(text("birthPlace"));
    final DateField birthDate = new DateField(text("birthDate"));
    private final RadioButtonGroup<Sex> sex = new RadioButtonGroup<>(text("sex"));
    private final Div warnings = new Div();

    IdentitySection(Binder<Profile> binder, ProfileService profiles) {
        super(binder);
        this.profiles = profiles;
        nik.setHelperText(text("nik.help"));
        kk.setHelperText(text("kk.help"));
        fullName.setMaxLength(120);
        fullName.setHelperText(text("fullName.help"));
        fullName.setAutocomplete(Autocomplete.NAME);
        birthPlace.setMaxLength(60);
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(I18N::text);
        warnings.addClassName("warning-box");
        warnings.getElement().setAttribute("role", "status");
        addFields(nik, kk, fullName, sex, birthPlace, birthDate);
        add(warnings);
        checked(nik, "nik", Nik::parse);
        required(kk, "kk");
        required(fullName, "fullName");
        required(birthPlace, "birthPlace");
        required(birthDate, "birthDate");
        required(sex, "sex");
        nik.addValueChangeListener(change -> compare());
        birthDate.addValueChangeListener(change -> compare());
        sex.addValueChangeListener(change -> compare());
        show(Set.of());
    }

    /** An application was sent: who it is stays as it was decided on. */
    void lock(boolean locked) {
        nik.setReadOnly(locked);
        birthDate.setReadOnly(locked);
        nik.setHelperText(text(locked ? "nik.locked" : "nik.help"));
    }

    private void compare() {
        show(birthDate.isEmpty() || sex.isEmpty() ? Set.of()
                : profiles.warnings(nik.getValue(), birthDate.getValue(), sex.getValue()));
    }

    private void show(Set<NikWarning> found) {
        warnings.setVisible(!found.isEmpty());
        warnings.removeAll();
        var list = new UnorderedList();
        found.forEach(warning -> list.add(new ListItem(I18N.text(warning))));
        warnings.add(list, new Paragraph(text("warnings")));
    }
}
