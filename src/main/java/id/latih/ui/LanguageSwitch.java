package id.latih.ui;

import java.util.Arrays;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import id.latih.core.Languages;

/** Switches between Indonesian and English, and remembers it in a cookie for a year. */
@Component
public class LanguageSwitch {

    private static final String COOKIE = "bahasa";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final ObjectProvider<LanguageChoice> choices;

    LanguageSwitch(ObjectProvider<LanguageChoice> choices) {
        this.choices = choices;
    }

    /** The language this browser chose before; Indonesian where it chose none. */
    static Locale remembered(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Languages.INDONESIAN : Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName())).findFirst()
                .map(cookie -> Languages.of(cookie.getValue())).orElse(Languages.INDONESIAN);
    }

    /** A button that names the other language. */
    Button button() {
        var button = new Button(I18N.text("LanguageSwitch.other"), click -> toggle());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("language-switch");
        return button;
    }

    /** The same without Vaadin's components, for the pages before sign-in. */
    NativeButton plainButton() {
        var button = new NativeButton(I18N.text("LanguageSwitch.other"), click -> toggle());
        button.addClassName("language-switch");
        return button;
    }

    private void toggle() {
        var language = Languages.ENGLISH.equals(UI.getCurrent().getLocale())
                ? Languages.INDONESIAN : Languages.ENGLISH;
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language);
        choices.forEach(choice -> choice.chosen(language));
        UI.getCurrent().getPage().reload();
    }
}
