package id.latih.ui;

import java.util.Locale;

/** Is told when somebody chooses a language, so that mails speak it too. */
@FunctionalInterface
public interface LanguageChoice {
    void chosen(Locale language);
}
