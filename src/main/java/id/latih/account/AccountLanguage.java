package id.latih.account;

import java.util.Locale;

import org.springframework.stereotype.Component;

import id.latih.core.CurrentUser;
import id.latih.ui.LanguageChoice;

/** Keeps the language that somebody signed in chooses, so that mails speak it. */
@Component
class AccountLanguage implements LanguageChoice {

    private final OwnAccount account;
    private final CurrentUser currentUser;

    AccountLanguage(OwnAccount account, CurrentUser currentUser) {
        this.account = account;
        this.currentUser = currentUser;
    }

    @Override
    public void chosen(Locale language) {
        if (currentUser.find().isPresent()) {
            account.speak(language);
        }
    }
}
