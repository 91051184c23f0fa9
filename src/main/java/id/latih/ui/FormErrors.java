package id.latih.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Focusable;
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
        return guard(List.of(binder), action);
    }

    /** The same for a form in several parts. */
    public static boolean guard(List<Binder<?>> binders, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuleViolation violation) {
            show(binders, violation);
            return false;
        }
    }

    /**
     * Checks all fields of a form in several parts, so that each says what is wrong with it, and leads to the
     * first that is.
     */
    public static boolean valid(Binder<?>... parts) {
        var wrong = Arrays.stream(parts).flatMap(part -> part.validate().getFieldValidationErrors().stream()).toList();
        wrong.stream().findFirst().ifPresent(status -> focus(status.getField()));
        return wrong.isEmpty();
    }

    private static void show(List<Binder<?>> binders, RuleViolation violation) {
        var text = I18N.text(violation);
        var field = violation.field().flatMap(name -> binders.stream()
                .flatMap(binder -> binder.getBinding(name).stream()).findFirst()).map(Binder.Binding::getField);
        if (field.isPresent() && field.get() instanceof HasValidation validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(text);
            focus(field.get());
        } else {
            Toast.error(text);
        }
    }

    /** Brings the field into sight: the button pressed may be far below it. */
    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
