package id.latih.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.binder.Binder;

import id.latih.core.RuleViolation;

/** Shows what a service refused in the form it came from; nothing typed is lost. */
public final class FormErrors {

    private FormErrors() {
    }

    /**
     * Runs {@code action}; a broken rule goes beside the field it names, or into a message where it names
     * none that the form has.
     *
     * @return whether the action went through
     */
    public static boolean guard(Binder<?> binder, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleViolation violation) {
            show(binder, violation);
            return false;
        }
    }

    private static void show(Binder<?> binder, RuleViolation violation) {
        var text = I18N.text(violation);
        var field = violation.field().flatMap(binder::getBinding).map(Binder.Binding::getField);
        if (field.isPresent() && field.get() instanceof HasValidation validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(text);
        } else {
            Toast.error(text);
        }
    }
}
