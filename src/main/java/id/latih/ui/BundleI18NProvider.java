package id.latih.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

import id.latih.core.Languages;
import id.latih.core.Texts;

/** Gives the views the texts of the bundles. */
@Component
class BundleI18NProvider implements I18NProvider {

    private final transient Texts texts;

    BundleI18NProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.INDONESIAN;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(Languages.of(locale.getLanguage()), key, params);
    }
}
