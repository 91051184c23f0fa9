package id.latih.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;

import id.latih.core.Languages;
import id.latih.core.RuleViolation;
import id.latih.core.Texts;

/** Texts in the language of the UI on this thread, for code that is not a component. */
public final class I18N {

    private I18N() {
    }

    public static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? Languages.INDONESIAN : Languages.of(ui.getLocale().getLanguage());
    }

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(language(), key, arguments);
    }

    public static String text(Enum<?> constant) {
        return text(Texts.key(constant));
    }

    public static String text(RuleViolation violation) {
        return text(violation.key(), violation.arguments());
    }
}
