package id.latih.resident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;

import id.latih.core.RuleViolation;
import id.latih.resident.Profile;
import id.latih.ui.I18N;

/** One part of the profile's form: its heading, why it is asked for, and its fields. */
abstract class ProfileSection extends Section {

    private final Div grid = new Div();
    final Binder<Profile> binder;

    ProfileSection(Binder<Profile> binder) {
        this.binder = binder;
        addClassName("section");
        grid.addClassName("form-grid");
        var why = new Paragraph(text("why"));
        why.addClassName("muted");
        add(new H2(text("title")), why, grid);
    }

    final void addFields(Component... fields) {
        grid.add(fields);
    }

    final String text(String key, Object... arguments) {
        return getTranslation(getClass().getSimpleName() + "." + key, arguments);
    }

    final <T> void required(HasValue<?, T> field, String property) {
        binder.forField(field).asRequired(I18N.text("ProfileForm.required")).bind(property);
    }

    /** Something that a rule of the domain may refuse. */
    @FunctionalInterface
    interface Check<T> {
        void check(T value);
    }

    /** A required field whose value a rule checks while it is being filled in, not only when it is saved. */
    final <T> void checked(HasValue<?, T> field, String property, Check<T> rule) {
        binder.forField(field).asRequired(I18N.text("ProfileForm.required")).withValidator((value, context) -> {
            try {
                rule.check(value);
                return ValidationResult.ok();
            } catch (RuleViolation violation) {
                return ValidationResult.error(I18N.text(violation));
            }
        }).bind(property);
    }
}
